// Somebody's guestbook: what visitors wrote, and where one writes oneself.
import { useEffect, useState } from 'preact/hooks'
import type { GuestbookEntry } from '#contract/guestbook'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { Entry } from './entry.tsx'
import { SignForm } from './sign-form.tsx'

const said = words.profiles.guestbook

/** The newest first. It shows nothing where there is no wall for whoever looks. */
export function Guestbook({ username, own }: { readonly username: string; readonly own: boolean }) {
  const [entries, setEntries] = useState<readonly GuestbookEntry[] | null>(null)
  const [more, setMore] = useState(false)
  async function load(before?: number): Promise<void> {
    try {
      const query = before === undefined ? {} : { before }
      const page = await api('GET /api/walls/:username/guestbook', { params: { username }, query })
      setEntries((held) => (before === undefined ? page.items : [...(held ?? []), ...page.items]))
      setMore(!page.complete)
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code !== 'NOT_FOUND') notify(failure.message, { tone: 'fault' })
    }
  }
  useEffect(() => void load(), [username])
  if (!entries) return null
  const last = entries.at(-1)
  return (
    <section class="profile-part" aria-labelledby="guestbook">
      <h2 id="guestbook">{said.title}</h2>
      {person.value && <SignForm key={username} username={username} onSigned={() => void load()} />}
      {entries.length === 0 && <p>{said.empty}</p>}
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} username={username} entry={entry} own={own} onChanged={() => void load()} />
        ))}
      </ul>
      {more && last && <Button onClick={() => void load(last.id)}>{said.more}</Button>}
    </section>
  )
}
