// All whom one whispers with, a way to somebody new, and whose words come without a knock.
import { words } from '#words/index'
import { PersonName } from '../../kit/person-name.tsx'
import { Title } from '../../kit/title.tsx'
import { FindPeople } from '../friends/find-people.tsx'
import { conversations, conversationsFault, listed } from './conversations.ts'
import { TakesField } from './takes-field.tsx'
import '../friends/friends.css'
import './direct.css'

const said = words.direct

/** The page of `/direct`. */
export function Page() {
  const fault = conversationsFault.value
  return (
    <>
      <Title text={said.title} />
      <p class="direct-lead">{said.lead}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {conversations.value !== null && listed.value.length === 0 && <p class="direct-lead">{said.none}</p>}
      <ul class="people-list direct-list">
        {listed.value.map(({ room, person, state }) => (
          <li key={room.id}>
            {person ? (
              <a class="people-name" href={`/direct/${person.username}`} data-unread={room.unread}>
                <PersonName id={person.id} username={person.username} />
                {room.unread && <span class="unseen">{said.unread}</span>}
              </a>
            ) : (
              <a class="people-name" href={`/direct/~${room.id}`}>
                {said.gone}
              </a>
            )}
            {state === 'asking' && <small class="label">{said.asks}</small>}
            {state === 'waiting' && <small class="label">{said.waits}</small>}
          </li>
        ))}
      </ul>
      <FindPeople
        label={said.find}
        hint={said.findHint}
        to={({ username }) => `/direct/${username}`}
        act={(one) => (
          <a class="people-wall" href={`/direct/${one.username}`} aria-label={said.writeTo(one.username)}>
            {said.write}
          </a>
        )}
      />
      <TakesField />
      <p class="direct-sealed">{said.sealed}</p>
    </>
  )
}
