// What stands on the page while the emoji are not here: that they are looked for, or why they could not be had.
import { useState } from 'preact/hooks'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { Button } from '../../kit/button.tsx'
import { freshEmoji } from '../../kit/emoji/house-emoji.ts'

/** The sentence; where they could not be had, with a way to try again. */
export function NotHad({ fault }: { readonly fault: string | null }) {
  const [busy, setBusy] = useState(false)
  if (fault === null) return <p role="status">{said.loading}</p>
  const again = (): void => {
    setBusy(true)
    void freshEmoji().finally(() => setBusy(false))
  }
  return (
    <div class="emoji-not-had">
      <p class="field-error" role="alert">
        {fault}
      </p>
      <Button kind="act" busy={busy} onClick={again}>
        {said.again}
      </Button>
    </div>
  )
}
