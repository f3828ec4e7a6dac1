// The receipt of leaving, told before: what goes, what stays, when. A text that one can keep, because later nobody can be asked.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { house, person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { copyText } from '../../kit/copy-text.ts'
import { atTime, onDay } from '../../kit/when.ts'

const { receipt } = words.leaving
const dayMs = 86_400_000

/** The text, and a button that copies it. */
export function LeavingReceipt({ at, asked }: { readonly at: string; readonly asked: boolean }) {
  const [said, setSaid] = useState('')
  if (!person.value || !house.value) return null
  const lines = receipt.lines({
    house: house.value.name,
    address: location.origin,
    name: person.value.username,
    id: person.value.id,
    day: onDay(at),
    time: atTime(at),
    heldDays: sizes.nameHeldMs / dayMs,
    asked,
  })
  const take = (): void => {
    copyText(lines.join('\n')).then(
      () => setSaid(words.kit.copied),
      () => setSaid(words.kit.notCopied),
    )
  }
  return (
    <section class="guard-line" aria-label={receipt.label}>
      <div class="leaving-receipt">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="guard-acts">
        <Button small onClick={take}>
          {receipt.copy}
        </Button>
        <p class="copy-said" role="status">
          {said}
        </p>
      </div>
    </section>
  )
}
