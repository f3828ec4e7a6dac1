// A new passphrase by a reset link that works once.
import { useState } from 'preact/hooks'
import type { Passkey } from '#contract/passkeys'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { goInside } from '../../bedrock/doorway.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { passphraseFault } from '../../kit/check-account.ts'
import { CodeStep } from './code-step.tsx'
import { DoorFrame } from './door-frame.tsx'
import { KeptPasskeys } from './kept-passkeys.tsx'
import { NewPassphrase } from '../../kit/new-passphrase.tsx'
import { useEntry } from '../../bedrock/use-entry.ts'
import { useLinkToken } from '../../bedrock/use-link-token.ts'

const { reset, door } = words.accounts

/** The page behind a reset link. */
export function ResetPage() {
  const token = useLinkToken()
  const [password, setPassword] = useState('')
  const [secret, setSecret] = useState(false)
  const [tried, setTried] = useState(false)
  const [coded, setCoded] = useState(false)
  const [kept, setKept] = useState<readonly Passkey[]>([])
  // Whoever has passkeys is shown them before going inside: the reset may be because somebody else was in.
  const entry = useEntry(() => {
    api('GET /api/account/passkeys').then(({ items }) => (items.length > 0 ? setKept(items) : goInside()), goInside)
  })
  if (entry.failure?.code === 'CODE_REQUIRED' && !coded) setCoded(true)
  const dead = token === null || entry.failure?.code === 'NOT_FOUND'
  const save = (event: Event): void => {
    event.preventDefault()
    setTried(true)
    if (token && !passphraseFault(password, '')) entry.enter('POST /api/reset', { token, password })
  }
  if (kept.length > 0)
    return (
      <DoorFrame label={reset.title}>
        <KeptPasskeys passkeys={kept} />
      </DoorFrame>
    )
  if (dead || token === null)
    return (
      <DoorFrame label={reset.title}>
        <div class="front-part">
          <p class="front-lead">{reset.dead}</p>
          <ButtonLink href="/door">{door.title}</ButtonLink>
        </div>
      </DoorFrame>
    )
  if (coded)
    return (
      <DoorFrame label={reset.title} open={entry.open}>
        <CodeStep
          failure={entry.failure}
          busy={entry.busy}
          onCode={(code) => entry.enter('POST /api/reset', { token, password, code })}
          onBack={() => {
            setCoded(false)
            entry.again()
          }}
        />
      </DoorFrame>
    )
  return (
    <DoorFrame label={reset.title} secret={secret} open={entry.open}>
      <p>{reset.what}</p>
      <form onSubmit={save} noValidate>
        <NewPassphrase
          label={reset.password}
          name=""
          value={password}
          onText={setPassword}
          onSecret={setSecret}
          error={
            (tried ? passphraseFault(password, '') : undefined) ??
            entry.failure?.fields['password'] ??
            entry.failure?.message
          }
        />
        <Button kind="act" type="submit" busy={entry.busy}>
          {entry.busy ? reset.saving : reset.save}
        </Button>
      </form>
    </DoorFrame>
  )
}
