// Changing one's own passphrase.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { type ApiFailure, asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { passphraseFault } from '../../kit/check-account.ts'
import { NewPassphrase } from '../../kit/new-passphrase.tsx'
import { PassphraseField } from '../../kit/passphrase-field.tsx'
import { notify } from '../../kit/toast.tsx'

const { passphrase } = words.accounts

/** The form; other devices are signed out when it succeeds. */
export function PassphraseForm() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const name = person.value?.username ?? ''
  const fault = (tried ? passphraseFault(next, name) : undefined) ?? failure?.fields['password']
  const save = (event: Event): void => {
    event.preventDefault()
    setTried(true)
    if (passphraseFault(next, name)) return
    setBusy(true)
    setFailure(null)
    api('PUT /api/account/passphrase', { body: { current, password: next } })
      .then(
        () => {
          setCurrent('')
          setNext('')
          setTried(false)
          notify(passphrase.saved)
        },
        (error: unknown) => setFailure(asFailure(error)),
      )
      .finally(() => setBusy(false))
  }
  return (
    <form class="settings-form" onSubmit={save} noValidate>
      <input type="text" name="username" autocomplete="username" value={name} readOnly hidden />
      <PassphraseField
        label={passphrase.current}
        value={current}
        onText={setCurrent}
        name="current"
        autocomplete="current-password"
        error={fault ? undefined : failure?.message}
      />
      <NewPassphrase label={passphrase.next} name={name} value={next} onText={setNext} error={fault} />
      <div>
        <Button type="submit" busy={busy}>
          {passphrase.save}
        </Button>
      </div>
    </form>
  )
}
