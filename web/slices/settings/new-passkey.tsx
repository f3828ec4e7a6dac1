// Adding a passkey: what it is to be called, and then the device makes it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { makePasskey } from '../../bedrock/passkeys.ts'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { confirmed } from './confirmed.ts'

const { passkeys: said } = words.security

interface Props {
  /** A label after the device. */
  readonly offered: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The form. */
export function NewPasskeyForm({ offered, onDone, onCancel }: Props) {
  const [label, setLabel] = useState(offered)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.select(), [])
  async function make(): Promise<void> {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      // Asked for anew, because a challenge does not wait until somebody has found a name.
      const answer = await makePasskey(await confirmed(() => api('GET /api/account/passkeys/new')))
      if ('fault' in answer) return setError(answer.fault)
      if ('declined' in answer) return
      await confirmed(() => api('POST /api/account/passkeys', { body: { label, ...answer.brought } }))
      onDone()
    } catch (failure) {
      const { code, message } = asFailure(failure)
      if (code !== 'CONFIRM') setError(message)
    } finally {
      setBusy(false)
    }
  }
  const send = (event: Event): void => {
    event.preventDefault()
    if (label.trim() === '') setError(said.labelEmpty)
    else void make()
  }
  return (
    <form ref={form} class="guard" onSubmit={send} noValidate>
      <TextField
        label={said.label}
        hint={said.labelHint}
        value={label}
        onText={setLabel}
        error={error}
        input={{ maxLength: sizes.passkeyLabelCharacters, autocomplete: 'off' }}
      />
      <div class="guard-acts">
        {/* Not disabled while the browser asks, so that the focus comes back to it. */}
        <Button kind="act" type="submit" aria-busy={busy}>
          {said.make}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {said.cancel}
        </Button>
      </div>
    </form>
  )
}
