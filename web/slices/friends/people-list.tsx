// People as rows: a name that leads to their page, a way to their wall, and what can be done.
import type { ComponentChildren } from 'preact'
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { PersonName } from '../../kit/person-name.tsx'

interface Props {
  readonly people: readonly Person[]
  /** What stands at the end of a row. */
  readonly act?: (person: Person) => ComponentChildren
}

/** The rows, hairlines between them. */
export const PeopleList = ({ people, act }: Props) => (
  <ul class="people-list">
    {people.map((person) => (
      <li key={person.id}>
        <a class="people-name" href={`/people/${person.username}`}>
          <PersonName id={person.id} username={person.username} />
        </a>
        <a class="people-wall" href={`/@${person.username}`} aria-label={words.friends.wallOf(person.username)}>
          {words.walls.kind}
        </a>
        {act?.(person)}
      </li>
    ))}
  </ul>
)
