// Somebody's guestbook: what visitors wrote, and where one writes oneself.
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { Entry } from './entry.tsx'
import { SignForm } from './sign-form.tsx'
import { useSoughtEntry } from './sought-entry.ts'
import { useGuestbook } from './use-guestbook.ts'

const said = words.profiles.guestbook

/** The newest first. It shows nothing where there is no wall for whoever looks. */
export function Guestbook({ username, own }: { readonly username: string; readonly own: boolean }) {
  const { entries, reload, older } = useGuestbook(username)
  useSoughtEntry(entries, older)
  if (!entries) return null
  return (
    <section class="profile-part" aria-labelledby="guestbook">
      <h2 id="guestbook">{said.title}</h2>
      {person.value && <SignForm key={username} username={username} onSigned={reload} />}
      {entries.length === 0 && <p>{said.empty}</p>}
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} username={username} entry={entry} own={own} onChanged={reload} marked />
        ))}
      </ul>
      {older && <Button onClick={older}>{said.more}</Button>}
    </section>
  )
}
