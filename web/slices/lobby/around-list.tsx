// The same people as a list: names that lead to them, and ways to write to them and to their walls.
import { lobbyLines } from '#words/lobby-lines'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { PersonName } from '../../kit/person-name.tsx'
import { peopleAround } from '../presence/people-around.ts'
import './lobby.css'

const said = lobbyLines

/** Everyone in the courtyard, in alphabetical order. */
export const AroundList = () => (
  <ul class="lobby-list">
    {peopleAround.value.map(({ id, username, state }) => (
      <li key={id}>
        <a class="lobby-who" href={`/people/${username}`}>
          <PersonName id={id} username={username} state={state} stateName={words.presence.states[state]} />
          {id === person.value?.id && <small class="quiet">{said.you}</small>}
        </a>
        <a class="lobby-way" href={`/@${username}`} aria-label={said.wallOf(username)}>
          {said.wall}
        </a>
        {id !== person.value?.id && (
          <a class="lobby-way" href={`/direct/${username}`} aria-label={said.writeTo(username)}>
            {said.write}
          </a>
        )}
      </li>
    ))}
  </ul>
)
