// Whom one whispers with, in the rail: names, and a dot where something is new.
import type { Conversation } from '#contract/direct'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { RailLink } from '../../bedrock/shell/rail.tsx'
import { listed } from './conversations.ts'
import '../rooms/rooms.css'

const said = words.direct
const most = 8

/** The section; nothing for those outside. */
export function WhispersRail() {
  const some = listed.value.filter((one) => one.person !== null).slice(0, most)
  if (person.value === null) return null
  return (
    <>
      <h2 class="label rail-label">{said.title}</h2>
      <ul>
        {some.map((one) => (
          <li key={one.room.id}>
            <WhisperLink one={one} />
          </li>
        ))}
      </ul>
      <a class="rail-link rail-open" href="/direct">
        + {said.find}
      </a>
    </>
  )
}

function WhisperLink({ one: { person: other, room, state } }: { readonly one: Conversation }) {
  return (
    <RailLink href={`/direct/${other?.username}`}>
      <span class="room-name" data-unread={room.unread}>
        {other?.username}
      </span>
      {state === 'asking' && <small class="rail-plain">{said.asks}</small>}
      {room.unread && (
        <span class="unread">
          <span class="unseen">{said.unread}</span>
        </span>
      )}
    </RailLink>
  )
}
