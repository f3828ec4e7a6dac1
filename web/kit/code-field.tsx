// A field for the code of a second factor: six digits, or a recovery code for whoever has no app at hand.
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { Field } from './field.tsx'
import './code-field.css'

const { code } = words.security

interface Props {
  readonly value: string
  readonly onText: (text: string) => void
  readonly error?: string | undefined
  /** No recovery code will do: the app is being set up. */
  readonly appOnly?: boolean
  /** It takes the focus, because it has just been asked for. */
  readonly takesFocus?: boolean
}

/** The field, and a button between the two kinds of code. */
export function CodeField({ value, onText, error, appOnly = false, takesFocus = false }: Props) {
  const [recovery, setRecovery] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus, recovery])
  const change = (): void => {
    setRecovery(!recovery)
    onText('')
  }
  return (
    <div class="code-ask">
      <Field
        label={recovery ? code.recovery : code.label}
        hint={recovery ? code.recoveryHint : code.hint}
        error={error}
      >
        {(control) => (
          <input
            ref={input}
            type="text"
            class="input code-field"
            name="code"
            inputMode={recovery ? 'text' : 'numeric'}
            autocomplete={recovery ? 'off' : 'one-time-code'}
            autocapitalize="none"
            spellcheck={false}
            maxLength={recovery ? 32 : 7}
            {...control}
            value={value}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )}
      </Field>
      {!appOnly && (
        <button type="button" class="code-other" onClick={change}>
          {recovery ? code.useApp : code.useRecovery}
        </button>
      )}
    </div>
  )
}
