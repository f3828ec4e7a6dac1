// Who may do something in a jam, and who may end it. Whether the room can be seen at all is decided in the query.
import type { Actor } from '#bedrock/actor'
import { mayManage, mayPost, type RoomRow } from '#slices/rooms/index'

/** [SONG-3.10] Whoever may say something in the room; nobody who was asked to be silent or is frozen. */
export const mayPlay = (actor: Actor, room: RoomRow, now: number): boolean =>
  mayPost(actor, room) && !actor.frozen && (actor.mutedUntil === null || actor.mutedUntil <= now)

/** [SONG-3.11] Whoever began it, and those who keep order in the room. */
export const mayEnd = (actor: Actor, room: RoomRow, begunBy: number | null): boolean =>
  actor.id === begunBy || mayManage(actor, room)
