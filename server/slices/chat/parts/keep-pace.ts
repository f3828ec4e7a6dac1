// Slow mode: in some rooms one waits a while after each message of one's own.
import type { Actor } from '#bedrock/actor'
import { lastOf } from '#bedrock/log/last-of'
import { refuse } from '#bedrock/refusal'
import { mayManage, type RoomRow } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'

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
