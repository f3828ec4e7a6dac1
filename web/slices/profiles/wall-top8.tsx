// The eight whom somebody puts first, on their wall: each a way to another wall.
import { useEffect, useState } from 'preact/hooks'
import type { Profile } from '#contract/profiles'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { PersonName } from '../../kit/person-name.tsx'
import '../guestbook/wall-guestbook.css'

/** The eight, as far as they are for whoever looks; on one's own wall it says where they are chosen. */
export function WallTop8({ username, own }: { readonly username: string; readonly own: boolean }) {
  const [people, setPeople] = useState<Profile['top8']['items'] | null>(null)
  useEffect(() => {
    let here = true
    api('GET /api/people/:username', { params: { username } }).then(
      ({ profile }) => here && setPeople(profile.top8.items),
      // A profile that is not for whoever looks shows nobody.
      () => here && setPeople([]),
    )
    return () => {
      here = false
    }
  }, [username])
  if (people === null) return null
  if (people.length === 0)
    return <p class="module-missing">{own ? words.walls.module.top8Own : words.walls.module.top8None}</p>
  return (
    <ol class="wall-top8">
      {people.map(({ person, display_name }) => (
        <li key={person.id}>
          <a href={`/@${person.username}`}>
            <PersonName id={person.id} username={display_name || person.username} />
          </a>
        </li>
      ))}
    </ol>
  )
}
