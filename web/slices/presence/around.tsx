// Who is around, as a list of names; their block says how they are.
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { PersonName } from '../../kit/person-name.tsx'
import { peopleAround } from './people-around.ts'

interface Props {
  /** Only those among them; everybody if absent, nobody while it is null. */
  readonly among?: ReadonlySet<number> | null
}

/** Everyone who is not away, oneself left out. */
export function Around({ among }: Props) {
  const others = peopleAround.value.filter(
    ({ id }) => id !== person.value?.id && (among === undefined || among?.has(id)),
  )
  return (
    <section>
      <h2 class="label">{words.presence.title}</h2>
      {others.length === 0 ? (
        <p>{words.presence.alone}</p>
      ) : (
        <ul class="around">
          {others.map(({ id, username, state }) => (
            <li key={id}>
              <a href={`/people/${username}`}>
                <PersonName id={id} username={username} state={state} stateName={words.presence.states[state]} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
