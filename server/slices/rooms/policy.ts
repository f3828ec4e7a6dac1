// Who may do what in a room. Whether a room can be seen at all is decided in the query.
import { type Actor, atLeast } from '#bedrock/actor'
import type { Role } from '#contract/accounts'
import type { RoomKind } from '#contract/rooms'
import { isClosed } from './parts/is-closed.ts'
import type { RoomRow } from './parts/room-row.ts'

/** [ROOM-1.2] Announcement rooms are opened by staff. */
export const mayOpen = (actor: Actor, kind: RoomKind): boolean => kind !== 'announcement' || atLeast(actor, 'moderator')

/** [ROOM-1.3, ROOM-1.8] Posting: in announcements staff and the room's moderators, in an archived room nobody. */
export const mayPost = (actor: Actor, room: RoomRow): boolean =>
  room.archived_at === null &&
  (room.kind === 'direct'
    ? mayWriteTo(actor, room)
    : room.kind !== 'announcement' || room.moderator === 1 || atLeast(actor, 'moderator'))

/** [DM-1.3, DM-1.5] In a conversation: once the knock was answered, and the one message of the knock. */
const mayWriteTo = (actor: Actor, room: RoomRow): boolean =>
  room.silent === 0 && (room.accepted_at !== null || (room.knocker_id === actor.id && room.spoken === 0))

/** [ROOM-1.5] Changing the room itself. Staff have no say in a private room they are not in, because they do not see it. */
export const mayManage = (actor: Actor, room: RoomRow): boolean =>
  room.moderator === 1 || (!isClosed(room.kind) && atLeast(actor, 'moderator'))

/** [ROOM-1.18] Who may silence whom in a room that they keep in order: nobody themselves or staff, and its moderators only staff. */
export const mayQuiet = (
  actor: Actor,
  room: RoomRow,
  person: { readonly id: number; readonly role: Role; readonly moderator: number | null },
): boolean =>
  mayManage(actor, room) &&
  actor.id !== person.id &&
  person.role === 'member' &&
  (person.moderator !== 1 || atLeast(actor, 'moderator'))
