// A line of text that one is meant to take away, with a button that copies it.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { Button } from './button.tsx'
import { copyText } from './copy-text.ts'
import './copy-line.css'

interface Props {
  /** What the line is, for people who listen. */
  readonly label: string
  readonly text: string
  /** What the button says. */
  readonly copy?: string
}

/** A read-only line and its copy button, which says whether it worked. */
export function CopyLine({ label, text, copy = words.kit.copy }: Props) {
  const [said, setSaid] = useState('')
  const take = (): void => {
    copyText(text).then(
      () => setSaid(words.kit.copied),
      () => setSaid(words.kit.notCopied),
    )
  }
  return (
    <div class="copy-line">
      <input
        class="input copy-text"
        readOnly
        aria-label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button kind="act" onClick={take}>
        {copy}
      </Button>
      <p class="copy-said" role="status">
        {said}
      </p>
    </div>
  )
}
