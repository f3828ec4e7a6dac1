// Fields: the label above, the hint below it, and the error where it happens.
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { words } from '#words/index'
import './field.css'

/** What the control inside a field must carry. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: 'true'
  readonly 'aria-required'?: 'true'
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** Says what is wrong and what to do. */
  readonly error?: string | undefined
  readonly optional?: boolean
  /** Said where others beside it are optional. */
  readonly required?: boolean
  readonly children: (control: ControlProps) => ComponentChildren
}

/** Label, hint and error around one control. */
export function Field({ label, hint, error, optional = false, required = false, children }: FieldProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}{' '}
        {(optional || required) && (
          <span class="quiet" aria-hidden={required}>
            ({required ? words.kit.required : words.kit.optional})
          </span>
        )}
      </label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': 'true' as const } : {}),
        ...(required ? { 'aria-required': 'true' as const } : {}),
      })}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

interface InputProps {
  readonly name?: string
  readonly autocomplete?: 'username' | 'off'
  readonly maxLength?: number
  readonly required?: boolean
  readonly spellcheck?: boolean
  readonly autocapitalize?: 'none'
  readonly onBlur?: () => void
  readonly onFocus?: () => void
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  readonly onText: (text: string) => void
  readonly input?: InputProps
}

/** A field of one line. */
export function TextField({ value, onText, input = {}, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="text"
          class="input"
          {...input}
          {...control}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

interface TextAreaProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  readonly onText: (text: string) => void
  readonly rows?: number
  readonly maxLength?: number
}

/** A field of several lines. */
export function TextArea({ value, onText, rows = 4, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          class="input input-tall"
          {...control}
          rows={rows}
          {...(maxLength === undefined ? {} : { maxLength })}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
