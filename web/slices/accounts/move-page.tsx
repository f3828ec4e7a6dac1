// The page behind the link that moves a session to this device; nothing happens until the person says so.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { type ApiFailure, asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { useEntry } from '../../bedrock/use-entry.ts'
import { useLinkToken } from '../../bedrock/use-link-token.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { DoorFrame } from './door-frame.tsx'

const { move } = words.security
const { door } = words.accounts
const isDead = (failure: ApiFailure | null): boolean => failure?.code === 'NOT_FOUND' || failure?.code === 'VALIDATION'

/** Whom the link signs in, and the button that does. */
export function MovePage() {
  const token = useLinkToken()
  const [name, setName] = useState<string | null>(null)
  const [fault, setFault] = useState<ApiFailure | null>(null)
  const entry = useEntry()
  useEffect(() => {
    if (!token) return
    api('POST /api/session/transfer/check', { body: { token } }).then(
      ({ username }) => setName(username),
      (error: unknown) => setFault(asFailure(error)),
    )
  }, [token])
  const failure = fault ?? entry.failure
  if (token === null || failure !== null)
    return (
      <DoorFrame label={move.title}>
        <div class="front-part">
          <p class="front-lead">{token === null || isDead(failure) ? move.dead : failure?.message}</p>
          <ButtonLink href="/">{door.title}</ButtonLink>
        </div>
      </DoorFrame>
    )
  const before = person.value?.username
  return (
    <DoorFrame label={move.title} name={name ?? ''} open={entry.open}>
      {name !== null && (
        <div class="front-part">
          <p class="front-lead">{move.asked(name)}</p>
          {before !== undefined && before !== name && <p>{move.leaves(before)}</p>}
          <Button kind="act" busy={entry.busy} onClick={() => entry.enter('POST /api/session/transfer/use', { token })}>
            {entry.busy ? move.going : move.go(name)}
          </Button>
        </div>
      )}
    </DoorFrame>
  )
}
