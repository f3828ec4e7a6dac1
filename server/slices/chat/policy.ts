// Who may change a message. Whether they can see it is decided in the query.
import { type Actor, atLeast } from '#bedrock/actor'
import type { Entry } from '#bedrock/log/entry'
import { sizes } from '#contract/limits'
import { mayManage, mayPost, type RoomRow } from '#slices/rooms/index'

/** [CHAT-1.3] The author's own, for 24 hours, while the room is not archived and nobody has hidden it. */
export const mayReword = (actor: Actor, entry: Entry, room: RoomRow, now: number): boolean =>
  entry.author_id === actor.id &&
  entry.hidden_at === null &&
  room.archived_at === null &&
  now - entry.created_at <= sizes.editWindowMs

/** [CHAT-1.5] The author, the room's moderators, and staff in rooms that they see. */
export const mayDelete = (actor: Actor, entry: Entry, room: RoomRow): boolean =>
  entry.author_id === actor.id || mayHide(actor, room)

/** [CHAT-1.11, DM-1.6] The room's moderators, and staff in rooms that they see; in a conversation between two nobody. */
export const mayHide = (actor: Actor, room: RoomRow): boolean =>
  room.kind !== 'direct' && (mayManage(actor, room) || atLeast(actor, 'moderator'))

/** [CHAT-5.11] Whoever may speak there, and in announcements whoever sees them, because that is how one answers them. */
export const mayStick = (actor: Actor, room: RoomRow): boolean =>
  room.kind === 'announcement' ? room.archived_at === null : mayPost(actor, room)

/** [CHAT-5.12] Whoever stuck it on, the author of the message, and those who keep order. */
export const mayPeel = (actor: Actor, placerId: number, entry: Entry, room: RoomRow): boolean =>
  placerId === actor.id || mayDelete(actor, entry, room)

/** [CHAT-3.20] Those who keep order in the room call everybody there; in a conversation between two nobody. */
export const mayCall = (actor: Actor, room: RoomRow): boolean => mayHide(actor, room)

/** [CHAT-3.1] Those who keep order in the room, while it is not archived; in a conversation between two, both. */
export const mayPin = (actor: Actor, room: RoomRow): boolean =>
  room.kind === 'direct' ? mayPost(actor, room) : room.archived_at === null && mayHide(actor, room)
