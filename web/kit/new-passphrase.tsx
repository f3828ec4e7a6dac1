// A field for a new passphrase that says, as one types, how hard it is to guess.
import { words } from '#words/index'
import { PassphraseField } from './passphrase-field.tsx'
import { missingCharacters } from './check-account.ts'
import { useStrength } from './use-strength.ts'
import './new-passphrase.css'

const { strength, join } = words.accounts

interface Props {
  readonly label: string
  /** The name it must not be. */
  readonly name: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly onSecret?: (secret: boolean) => void
  readonly error?: string | undefined
}

/** The field with its meter of five bricks. */
export function NewPassphrase({ label, name, value, onText, onSecret, error }: Props) {
  const score = useStrength(value, name)
  const missing = missingCharacters(value)
  const said = value === '' ? '' : missing > 0 ? strength.short(missing) : score === null ? '' : strength.levels[score]
  return (
    <PassphraseField
      label={label}
      value={value}
      onText={onText}
      autocomplete="new-password"
      hint={join.passwordHint}
      error={error}
      onFocus={() => onSecret?.(true)}
      onBlur={() => onSecret?.(false)}
    >
      <div class="strength" data-score={value === '' ? 'none' : missing > 0 ? 0 : (score ?? 'none')}>
        <span class="strength-bricks" aria-hidden="true">
          {strength.levels.map((level) => (
            <i key={level} />
          ))}
        </span>
        <span class="strength-word label" role="status" aria-label={strength.label}>
          {said}
        </span>
      </div>
    </PassphraseField>
  )
}
