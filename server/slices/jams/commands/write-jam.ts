// Does what somebody wishes in a jam.
import type { Actor } from '#bedrock/actor'
import { advance } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import { doWish } from '#song/jam/do-wish'
import type { Tx } from '../owns.ts'
import { readState } from '../parts/jam-state.ts'
import { keepPace, refuseFault } from '../parts/refuse-wish.ts'
import { mayPlay } from '../policy.ts'
import { jamRoom } from '../queries/jam-room.ts'
import { runningJam } from '../queries/kept-jam.ts'
import { storeOp } from './store-op.ts'
import { printOf, type Writing, type Written, writtenBefore } from './written-before.ts'

/** [SONG-3.8] The client id is looked up before the clock moves, and again after, when a concurrent twin may have stored it. */
export async function writeJam(tx: Tx, actor: Actor, writing: Writing): Promise<Written> {
  const { roomId, clientId, wish } = writing
  const room = await jamRoom(tx.db, actor.id, String(roomId))
  if (!mayPlay(actor, room, tx.now)) refuse('FORBIDDEN', 'You can listen here. Only those who post in this room play.')
  const { streamId } = await runningJam(tx.db, roomId)
  const stored = await writtenBefore(tx, actor, streamId, writing)
  if (stored) return stored
  const stream = { kind: 'jam', id: streamId } as const
  const head = await advance(tx, stream)
  const twin = await writtenBefore(tx, actor, streamId, writing)
  if (twin) tx.undo(twin)
  const kept = await runningJam(tx.db, roomId)
  const done = doWish(readState(kept), wish, { now: tx.now, lead: sizes.jamLeadMs })
  if ('fault' in done) return refuseFault(done.fault)
  const { op, state: now, leftOut } = done
  if (!op) return tx.undo({ rev: head.rev - 1, duplicate: false, left_out: leftOut })
  const second = keepPace(kept.second, tx.now)
  await storeOp(tx, actor, stream, head, { roomId, op, now, clientId, print: printOf(wish), second })
  return { rev: head.rev, duplicate: false, left_out: leftOut }
}
