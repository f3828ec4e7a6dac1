// The room in which somebody may say something, read under its lock, and how long they wait where it is slow.
import type { Actor } from '#bedrock/actor'
import { findEntry } from '#bedrock/log/find-entry'
import { lastOf } from '#bedrock/log/last-of'
import { refuse } from '#bedrock/refusal'
import { mayManage, mayPost, type RoomRow, roomFor } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'

/** [LOG-2, CHAT-1.7] Refuses with ROOM_NOT_FOUND, with FORBIDDEN, and with NOT_FOUND for an answer to something that is not in the room. */
export async function speakableRoom(tx: Tx, actor: Actor, roomId: number, replyTo: number | null): Promise<RoomRow> {
  const room = await visible(tx, actor, roomId)
  if (!mayPost(actor, room)) refuse('FORBIDDEN', whyNot(room))
  refuseMutedHere(room, tx.now)
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

/** [ROOM-1.18] Refuses with MUTED and the time that is left. */
export function refuseMutedHere({ muted_until }: Pick<RoomRow, 'muted_until'>, now: number): void {
  if (muted_until !== null && muted_until > now)
    refuse('MUTED', 'You were asked to be silent in this room for a while. You can read, and write here again later.', {
      retry_after_ms: muted_until - now,
    })
}

/** [ROOM-1.12] Refuses with RATE_LIMITED and the time that is left. What was deleted meanwhile counts: deleting is not a way round. */
export async function keepPace(tx: Tx, actor: Actor, room: RoomRow): Promise<void> {
  if (room.slow_s === 0 || mayManage(actor, room)) return
  const since = tx.now - room.slow_s * 1_000
  const last = await lastOf(tx.db, room.id, actor.id, since)
  if (last === undefined) return
  const waitMs = last - since
  refuse('RATE_LIMITED', `This room is slow: you can say something again in ${inWords(waitMs)}.`, {
    retry_after_ms: waitMs,
  })
}

const inWords = (ms: number): string => {
  const seconds = Math.ceil(ms / 1_000)
  if (seconds === 1) return 'a second'
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
}
