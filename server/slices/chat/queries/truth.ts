// What `verify_room` answers: the digest of a range, to compare with one's own.
import type { Actor } from '#bedrock/actor'
import { range } from '#bedrock/log/range'
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { Truth } from '#contract/messages'
import { digestOf } from '#log/digest'
import { roomFor, type WordsIn } from '#slices/rooms/index'
import { partOf } from './backfill.ts'
import { viewMessage } from '../view.ts'

/** [CHAT-2.3] `db` must be a snapshot. */
export async function truth(
  db: Reader,
  actor: Actor,
  ref: string,
  fromId: number,
  toId: number | undefined,
  wordsIn: WordsIn,
): Promise<Truth> {
  const room = await roomFor(db, actor.id, ref)
  const found = room && (await range(db, partOf(room), fromId, toId))
  if (!room || !found) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  const words = wordsIn(room)
  return {
    head_rev: found.head.rev,
    epoch: found.head.epoch,
    from_id: found.fromId,
    to_id: found.toId,
    digest: digestOf(found.entries.map((entry) => viewMessage(entry, words))),
  }
}
