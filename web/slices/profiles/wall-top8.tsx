// The eight whom somebody puts first, on their wall: each a way to another wall.
import type { FrontPerson } from '#contract/profiles'
import { words } from '#words/index'
import { PersonName } from '../../kit/person-name.tsx'
import '../guestbook/wall-guestbook.css'

interface Props {
  /** As far as they are named to whoever looks. */
  readonly people: readonly FrontPerson[]
  readonly own: boolean
}

/** [WALL-3.53] The eight; where nobody is shown, the way for its owner, and nothing of the whole thing for anybody else. */
export function WallTop8({ people, own }: Props) {
  if (people.length === 0 && !own) return <span class="top8-nobody" />
  if (people.length === 0)
    return (
      <p>
        <a href="/wall">{words.walls.module.top8Own}</a>
      </p>
    )
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
