// Moving in with an invite, by asking, or through an open door: two fields, and the way in.
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { invitation } from '../../bedrock/invitation.ts'
import { place } from '../../bedrock/router.ts'
import { house } from '../../bedrock/session.ts'
import { nameFault, passphraseFault } from '../../kit/check-account.ts'
import { DoorFrame } from './door-frame.tsx'
import { NewPassphrase } from '../../kit/new-passphrase.tsx'
import { useEntry } from '../../bedrock/use-entry.ts'
import { useLinkToken } from '../../bedrock/use-link-token.ts'

const { join, door } = words.accounts

type Invite =
  | { readonly state: 'asking' | 'dead' | 'none' }
  | { readonly state: 'good'; readonly by: string | null }
  | { readonly state: 'fault'; readonly why: string }

/** The page behind an invite link; its token stands in the fragment, which no server ever sees. */
export function JoinPage() {
  const linked = useLinkToken()
  // One may have come by a wall, and held the invite since.
  const [token] = useState(() => linked ?? invitation.peek()?.token ?? null)
  const [invite, setInvite] = useState<Invite>({ state: token ? 'asking' : 'none' })
  useEffect(() => {
    if (!token) return
    api('POST /api/invites/check', { body: { token } }).then(
      ({ invited_by }) => setInvite({ state: 'good', by: invited_by }),
      (error: unknown) => {
        const failure = asFailure(error)
        setInvite(
          failure.code === 'NOT_FOUND' || failure.code === 'VALIDATION'
            ? { state: 'dead' }
            : { state: 'fault', why: failure.message },
        )
      },
    )
  }, [token])
  const mode = house.value?.join
  if (house.value?.shut) return <Shut title={join.title} what={join.closed} />
  if (invite.state === 'dead') return <Shut title={join.deadTitle} what={join.dead} todo={join.deadTodo} />
  if (invite.state === 'fault') return <Shut title={join.title} what={invite.why} />
  if (invite.state === 'none' && mode !== 'open' && mode !== 'approval')
    return <Shut title={join.title} what={mode === 'closed' ? join.closed : join.noLink} />
  return <JoinForm token={token} invite={invite} asks={invite.state === 'none' && mode === 'approval'} />
}

function JoinForm({
  token,
  invite,
  asks,
}: {
  readonly token: string | null
  readonly invite: Invite
  readonly asks: boolean
}) {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [secret, setSecret] = useState(false)
  const [tried, setTried] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const entry = useEntry()
  const { fields = {}, code, message } = entry.failure ?? {}
  const nameError =
    (tried > 0 ? nameFault(name) : undefined) ?? fields['username'] ?? (code === 'CONFLICT' ? message : undefined)
  const passphraseError = (tried > 0 ? passphraseFault(password, name) : undefined) ?? fields['password']
  const rules = house.value?.rules ?? ''
  // Whoever is refused finds themselves where it can be mended.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tried, entry.failure])
  const enter = (event: Event): void => {
    event.preventDefault()
    setTried(tried + 1)
    if (nameFault(name) ?? passphraseFault(password, name)) return
    entry.enter('POST /api/accounts', {
      username: name,
      password,
      ...(token ? { invite: token } : {}),
      ...(rules ? { rules_agreed: true } : {}),
    })
  }
  return (
    <DoorFrame name={name} secret={secret} open={entry.open} label={join.title}>
      {invite.state === 'good' && <p class="front-lead">{invite.by ? join.invitedBy(invite.by) : join.invited}</p>}
      <form ref={form} onSubmit={enter} noValidate>
        <TextField
          label={join.username}
          hint={join.usernameHint}
          error={nameError}
          value={name}
          onText={setName}
          input={{
            name: 'username',
            autocomplete: 'username',
            autocapitalize: 'none',
            spellcheck: false,
            maxLength: 20,
          }}
        />
        <NewPassphrase
          label={join.password}
          name={name}
          value={password}
          onText={setPassword}
          onSecret={setSecret}
          error={passphraseError}
        />
        {entry.failure && !nameError && !passphraseError && (
          <p class="field-error" role="alert">
            {message}
          </p>
        )}
        {rules && (
          <details class="front-rules">
            <summary>{join.rules}</summary>
            <p>{rules}</p>
          </details>
        )}
        <Button kind="act" type="submit" busy={entry.busy}>
          {entry.busy ? join.joining : asks ? join.apply : join.join}
        </Button>
      </form>
      <p class="front-aside">
        <a href={`/door${place.value.search}`}>{join.haveAccount}</a>
      </p>
    </DoorFrame>
  )
}

/** A door that stays shut, and why. */
function Shut({ title, what, todo }: { readonly title: string; readonly what: string; readonly todo?: string }) {
  return (
    <DoorFrame label={title}>
      <div class="front-part">
        <p class="front-lead">{what}</p>
        {todo && <p>{todo}</p>}
        <ButtonLink href="/door">{door.title}</ButtonLink>
      </div>
    </DoorFrame>
  )
}
