// A field for a passphrase that can be shown, so that nobody types blind who does not want to.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { Field } from './field.tsx'
import './passphrase-field.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly autocomplete: 'current-password' | 'new-password'
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly name?: string
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  /** What stands under the field, for example how strong the passphrase is. */
  readonly children?: ComponentChildren
}

/** A passphrase with a button that shows it. */
export function PassphraseField({
  label,
  value,
  onText,
  autocomplete,
  hint,
  error,
  name = 'password',
  onFocus,
  onBlur,
  children,
}: Props) {
  const [shown, setShown] = useState(false)
  const common = {
    class: 'input',
    name,
    autocomplete,
    spellcheck: false,
    autocapitalize: 'none' as const,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onText(event.currentTarget.value),
    ...(onFocus ? { onFocus } : {}),
    ...(onBlur ? { onBlur } : {}),
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <div class="passphrase">
            {shown ? (
              <input type="text" {...common} {...control} />
            ) : (
              <input type="password" {...common} {...control} />
            )}
            <button
              type="button"
              class="passphrase-show label"
              aria-pressed={shown}
              aria-label={shown ? words.kit.hidePassphrase : words.kit.showPassphrase}
              onClick={() => setShown(!shown)}
            >
              {shown ? words.kit.hide : words.kit.show}
            </button>
          </div>
          {children}
        </>
      )}
    </Field>
  )
}
