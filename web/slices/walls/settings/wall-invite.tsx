// A link that shows one's wall and lets its reader move in, for whoever may invite.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../../bedrock/api.ts'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { wallInvite } from '../../../bedrock/invitation.ts'
import { person } from '../../../bedrock/session.ts'
import { Button } from '../../../kit/button.tsx'
import { CopyLine } from '../../../kit/copy-line.tsx'

const said = words.walls.settings.invite
/** Enough for a few friends, and over before it has gone round. */
const few = { hours: 168, max_uses: 5 }

/** The button, and then the link, which is shown this once. */
export function WallInvite() {
  const [link, setLink] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const make = async (): Promise<void> => {
    setBusy(true)
    setFault('')
    try {
      const made = await api('POST /api/invites', { body: { ...few, note: said.note } })
      setLink(wallInvite(person.peek()?.username ?? '', new URL(made.link).hash.slice(1)))
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div class="wall-setting">
      <p class="label">{said.legend}</p>
      {link === null ? (
        <div>
          <Button small kind="make" busy={busy} onClick={() => void make()}>
            {said.make}
          </Button>
        </div>
      ) : (
        <CopyLine label={said.legend} text={link} />
      )}
      <p class="wall-setting-what">
        {said.what} {link !== null && <a href="/invites">{said.keys}</a>}
      </p>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
