// Does what somebody wishes in a jam.
import type { Actor } from '#bedrock/actor'
import { advance } from '#bedrock/log/stream'
import type { Tx } from '../owns.ts'
import { doneBy } from '../parts/done-by.ts'
import { keepPace } from '../parts/refuse-wish.ts'
import { jamToPlay } from '../queries/jam-for.ts'
import { runningJam } from '../queries/kept-jam.ts'
import { storeOp } from './store-op.ts'
import { printOf, type Writing, type Written, writtenBefore } from './written-before.ts'

/** [SONG-3.8] The client id is looked up before the clock moves, and again after, when a concurrent twin may have stored it. */
export async function writeJam(tx: Tx, actor: Actor, writing: Writing): Promise<Written> {
  const { roomId, clientId, wish } = writing
  const { streamId } = await jamToPlay(tx.db, actor, roomId, tx.now)
  const stored = await writtenBefore(tx, actor, streamId, writing)
  if (stored) return stored
  const stream = { kind: 'jam', id: streamId } as const
  const head = await advance(tx, stream)
  const twin = await writtenBefore(tx, actor, streamId, writing)
  if (twin) tx.undo(twin)
  const kept = await runningJam(tx.db, roomId)
  const { op, state: now, leftOut } = doneBy(kept, wish, tx.now)
  if (!op) return tx.undo({ rev: head.rev - 1, duplicate: false, left_out: leftOut })
  const second = keepPace(kept.second, tx.now)
  await storeOp(tx, actor, stream, head, { roomId, op, now, clientId, print: printOf(wish), second })
  return { rev: head.rev, duplicate: false, left_out: leftOut }
}
