// Asks again who sits at the screen: the passphrase, and the code where there is a second factor.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { type ApiFailure, asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { CodeField } from '../../kit/code-field.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { PassphraseField } from '../../kit/passphrase-field.tsx'
import { ConfirmByPasskey } from './confirm-by-passkey.tsx'
import { asking } from './confirmed.ts'

const { confirm } = words.security

/** The dialog; stands on the settings page and opens when something asks for it. */
export function ConfirmDialog() {
  return (
    <Dialog open={asking.value !== null} onClose={() => asking.value?.(false)} title={confirm.title}>
      <ConfirmForm />
      <ConfirmByPasskey onConfirmed={() => asking.value?.(true)} />
    </Dialog>
  )
}

function ConfirmForm() {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [coded, setCoded] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const wrongCode = failure?.fields['code'] ? failure.message : undefined
  const said = failure?.code === 'BAD_CREDENTIALS' && !wrongCode ? confirm.wrong : failure?.message
  const send = (event: Event): void => {
    event.preventDefault()
    setBusy(true)
    setFailure(null)
    api('POST /api/session/confirm', { body: { password, ...(coded ? { code } : {}) } })
      .then(
        () => asking.value?.(true),
        (error: unknown) => {
          const found = asFailure(error)
          if (found.code === 'CODE_REQUIRED' && !coded) setCoded(true)
          else setFailure(found)
        },
      )
      .finally(() => setBusy(false))
  }
  return (
    <form class="settings-form" onSubmit={send} noValidate>
      <p>{confirm.what}</p>
      <input type="text" name="username" autocomplete="username" value={person.value?.username ?? ''} readOnly hidden />
      <PassphraseField
        label={confirm.password}
        value={password}
        onText={setPassword}
        autocomplete="current-password"
        error={wrongCode ? undefined : said}
      />
      {coded && <CodeField value={code} onText={setCode} error={wrongCode} takesFocus />}
      <div>
        <Button kind="act" type="submit" busy={busy}>
          {confirm.go}
        </Button>
      </div>
    </form>
  )
}
