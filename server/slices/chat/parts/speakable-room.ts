// The room in which somebody may say something, read under its lock.
import type { Actor } from '#bedrock/actor'
import { findEntry } from '#bedrock/log/find-entry'
import { refuse } from '#bedrock/refusal'
import { mayPost, type RoomRow, roomFor } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'

/** [LOG-2, CHAT-1.7] Refuses with ROOM_NOT_FOUND, with FORBIDDEN, and with NOT_FOUND for an answer to something that is not in the room. */
export async function speakableRoom(tx: Tx, actor: Actor, roomId: number, replyTo: number | null): Promise<RoomRow> {
  const room = await visible(tx, actor, roomId)
  if (!mayPost(actor, room)) refuse('FORBIDDEN', whyNot(room))
  const quoted = replyTo === null ? null : await findEntry(tx.db, replyTo)
  if (quoted !== null && (quoted?.stream_id !== room.id || quoted.id <= room.cut))
    refuse('NOT_FOUND', 'The message that this answers is not in this room.')
  return room
}

/** The room, if the actor sees it. Refuses with ROOM_NOT_FOUND. */
export const visible = async (tx: Tx, actor: Actor, roomId: number): Promise<RoomRow> =>
  (await roomFor(tx.db, actor.id, String(roomId))) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')

function whyNot({ kind, archived_at, silent, accepted_at }: RoomRow): string {
  if (kind === 'direct')
    return silent === 1 || accepted_at !== null
      ? 'They cannot be reached at the moment.'
      : 'This is a knock. You can write here once it is answered.'
  return archived_at === null
    ? 'Only the people who run the house post here.'
    : 'This room is archived; it can be read only.'
}
