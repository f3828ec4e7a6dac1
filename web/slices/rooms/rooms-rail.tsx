// The rooms in the rail: names, and a dot where something is new.
import { words } from '#words/index'
import type { Room } from '#contract/rooms'
import { person } from '../../bedrock/session.ts'
import { RailLink } from '../../bedrock/shell/rail.tsx'
import { openRooms } from './room-list.ts'
import { openRoomDialog } from './open-room-dialog.ts'
import './rooms.css'

/** The section; nothing for those outside. */
export function RoomsRail() {
  if (person.value === null) return null
  return (
    <>
      <h2 class="label rail-label">{words.rooms.label}</h2>
      <ul>
        {openRooms.value.map((room) => (
          <li key={room.id}>
            <RoomLink room={room} />
          </li>
        ))}
      </ul>
      <button type="button" class="rail-link rail-open" onClick={() => (openRoomDialog.value = true)}>
        + {words.rooms.open.act}
      </button>
    </>
  )
}

/** One room's line, with what distinguishes it said as well as shown. */
export function RoomLink({ room }: { readonly room: Room }) {
  return (
    <RailLink href={`/rooms/${room.name}`}>
      <span class="room-name" data-unread={room.unread}>
        {room.name}
      </span>
      {(room.kind === 'private' || room.kind === 'announcement') && (
        <small class="rail-plain">{words.rooms[room.kind]}</small>
      )}
      {room.unread && (
        <span class="unread">
          <span class="unseen">{words.rooms.unread}</span>
        </span>
      )}
    </RailLink>
  )
}
