// What taking something away means, and whether one is sure.
import { useEffect, useRef } from 'preact/hooks'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { Button } from '../../kit/button.tsx'

interface Props {
  readonly means: string
  readonly busy: boolean
  readonly fault: string | undefined
  readonly onSure: () => void
  readonly onStay: () => void
}

/** The sentence takes the focus, because the button that was pressed is gone. */
export function Sure({ means, busy, fault, onSure, onStay }: Props) {
  const sentence = useRef<HTMLParagraphElement>(null)
  useEffect(() => sentence.current?.focus(), [])
  return (
    <div class="emoji-form">
      <p ref={sentence} tabIndex={-1}>
        {means}
      </p>
      {fault !== undefined && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <div class="emoji-acts">
        <Button kind="danger" busy={busy} onClick={onSure}>
          {said.remove}
        </Button>
        <Button onClick={onStay}>{said.stop}</Button>
      </div>
    </div>
  )
}
