// A guestbook that lies open on a wall: the house's own paper on whatever the wall looks like.
import { useRef, useState } from 'preact/hooks'
import type { WallSettings } from '#contract/walls'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { ComeIn } from '../../kit/come-in.tsx'
import { Entry } from './entry.tsx'
import { SignForm } from './sign-form.tsx'
import { unsentFor } from './unsent.ts'
import { useGuestbook } from './use-guestbook.ts'
// Entries look as they do on profiles.
import '../profiles/profiles.css'
import './wall-guestbook.css'

const said = words.profiles.guestbook

interface Props {
  readonly username: string
  readonly own: boolean
  /** Whoever looks may write. */
  readonly canSign: boolean
  /** Who may at all. */
  readonly board: WallSettings['board']
  /** As whoever has no account reads it. */
  readonly asStranger: boolean
}

/** The entries, the newest first, and where one signs. */
export function WallGuestbook({ username, own, canSign, board, asStranger }: Props) {
  const { entries, reload, older } = useGuestbook(username, asStranger)
  const [writing, setWriting] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  if (!entries) return null
  const opens = (): void => {
    setWriting(true)
    requestAnimationFrame(() => whole.current?.querySelector('textarea')?.focus({ preventScroll: true }))
  }
  /** [WALL-3.49] Then the newest entry stands where the form stood. */
  const signed = (): void => {
    setWriting(false)
    reload()
    whole.current?.closest('.module-body')?.scrollTo(0, 0)
  }
  const isOpen = writing || unsentFor(username).value.text !== ''
  return (
    <div ref={whole} class="wall-guestbook">
      {canSign && !isOpen && (
        <Button small onClick={opens}>
          {said.open}
        </Button>
      )}
      {canSign && isOpen && <SignForm key={username} username={username} onSigned={signed} />}
      {!canSign && board !== 'everyone' && (
        <p class="wall-guestbook-empty">{board === 'nobody' ? said.closed : said.mutuals(username)}</p>
      )}
      {entries.length === 0 && (canSign || board !== 'nobody') && <p class="wall-guestbook-empty">{said.empty}</p>}
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} username={username} entry={entry} own={own} onChanged={reload} />
        ))}
      </ul>
      {older && (
        <Button small onClick={older}>
          {said.more}
        </Button>
      )}
      {(asStranger || person.value === null) && board === 'everyone' && <ComeIn of={username} />}
    </div>
  )
}
