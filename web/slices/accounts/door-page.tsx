// Signing in: the front of the house at night, and the door.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { PassphraseField } from '../../kit/passphrase-field.tsx'
import { lazilyWith } from '../../bedrock/lazily-with.tsx'
import { invitation } from '../../bedrock/invitation.ts'
import { place } from '../../bedrock/router.ts'
import { house } from '../../bedrock/session.ts'
import { CodeStep } from './code-step.tsx'
import { DoorFrame } from './door-frame.tsx'
import { PasskeyStep } from './passkey-step.tsx'
import { useEntry } from '../../bedrock/use-entry.ts'

const { door } = words.accounts
const AtDoor = lazilyWith(() => import('../moderation/at-door.tsx').then((found) => found.AtDoor))

/** The welcome page. */
export function DoorPage() {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [secret, setSecret] = useState(false)
  const entry = useEntry()
  const failure = entry.failure
  const [coded, setCoded] = useState(false)
  const [byPasskey, setByPasskey] = useState(false)
  const [objects, setObjects] = useState(false)
  const claim = { username: name.trim(), password }
  // A passkey names nobody whom the house could show anything by name and passphrase.
  const object = failure?.code === 'BANNED' && !byPasskey && (
    <Button onClick={() => setObjects(true)}>{door.object}</Button>
  )
  const enter = (event: Event): void => {
    event.preventDefault()
    setByPasskey(false)
    entry.enter('POST /api/session', claim)
  }
  if (failure?.code === 'CODE_REQUIRED' && !coded) setCoded(true)
  const back = (): void => {
    setCoded(false)
    setPassword('')
    entry.again()
  }
  if (objects)
    return (
      <DoorFrame label={door.kept}>
        <AtDoor
          claim={claim}
          onBack={() => {
            setObjects(false)
            back()
          }}
        />
      </DoorFrame>
    )
  if (coded)
    return (
      <DoorFrame name={name} open={entry.open} label={door.title}>
        <CodeStep
          failure={failure}
          busy={entry.busy}
          onCode={(code) => entry.enter('POST /api/session', { ...claim, code })}
          onBack={back}
        />
        {object}
      </DoorFrame>
    )
  return (
    <DoorFrame name={name} secret={secret} open={entry.open} label={door.title}>
      <form onSubmit={enter} noValidate>
        <TextField
          label={door.username}
          value={name}
          onText={setName}
          input={{ name: 'username', autocomplete: 'username', autocapitalize: 'none', spellcheck: false }}
        />
        <PassphraseField
          label={door.password}
          value={password}
          onText={setPassword}
          autocomplete="current-password"
          error={byPasskey ? undefined : failure?.message}
          onFocus={() => setSecret(true)}
          onBlur={() => setSecret(false)}
        />
        <Button kind="act" type="submit" busy={entry.busy}>
          {entry.busy ? door.entering : door.enter}
        </Button>
      </form>
      {object}
      <PasskeyStep
        refused={byPasskey ? failure?.message : undefined}
        onProof={(proof) => {
          setByPasskey(true)
          entry.enter('POST /api/session/passkey', proof)
        }}
      />
      <NoKey />
    </DoorFrame>
  )
}

/** How one gets in without a key, by what the house says. */
function NoKey() {
  const held = house.value
  if (!held) return null
  const join = `/join${place.value.search}`
  if (invitation.value) return <ButtonLink href={join}>{words.accounts.invited.go}</ButtonLink>
  if (!held.has_owner) return <p class="front-aside">{door.unclaimed}</p>
  if (held.shut || held.join === 'closed') return <p class="front-aside">{door.closed}</p>
  if (held.join === 'invite') return <p class="front-aside">{door.invite}</p>
  return <ButtonLink href={join}>{held.join === 'open' ? door.open : door.approval}</ButtonLink>
}
