// What one would see, for those who do not: asked for, and left out only on purpose.
import { sizes } from '#contract/limits'
import { codegroundLines } from '#words/codeground-lines'
import { TextArea } from '../../../../kit/field.tsx'

const said = codegroundLines.publish

interface Props {
  readonly alt: string
  readonly fault: string | undefined
  readonly skipped: boolean
  readonly onAlt: (alt: string) => void
  readonly onSkip: (skipped: boolean) => void
}

/** The field, and the way around it. */
export function AltField({ alt, fault, skipped, onAlt, onSkip }: Props) {
  return (
    <div class="publish-alt">
      {!skipped && (
        <TextArea
          label={said.alt}
          hint={said.altHint}
          error={fault}
          required
          rows={2}
          value={alt}
          onText={onAlt}
          maxLength={sizes.altCharacters}
        />
      )}
      <label class="check">
        <input type="checkbox" checked={skipped} onChange={(event) => onSkip(event.currentTarget.checked)} />
        {said.altSkip}
      </label>
    </div>
  )
}
