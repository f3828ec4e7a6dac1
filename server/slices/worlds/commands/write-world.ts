// Does what somebody wishes to a world.
import type { Actor } from '#bedrock/actor'
import type { Random } from '#bedrock/clock'
import { advance } from '#bedrock/log/stream'
import { applyOp, holdsWorkOf } from '#sketch/world-state'
import type { Tx } from '../owns.ts'
import { keepPace, refuseWish } from '../parts/refuse-wish.ts'
import { keptWorld } from '../queries/kept-world.ts'
import { worldFor } from '../queries/world-for.ts'
import { keepWorld } from './keep-world.ts'
import { storeOp } from './store-op.ts'
import { type Writing, type Written, writtenBefore } from './written-before.ts'

/** [CODE-5.5] The client id is looked up before the clock moves, and again after, when a concurrent twin may have stored it. */
export async function writeWorld(tx: Tx, actor: Actor, writing: Writing, random: Random): Promise<Written> {
  const sketch = await worldFor(tx.db, actor.id, writing.name)
  const stored = await writtenBefore(tx, actor, sketch.id, writing)
  if (stored) return stored
  const stream = await keepWorld(tx, sketch, random)
  const head = await advance(tx, stream)
  const twin = await writtenBefore(tx, actor, sketch.id, writing)
  if (twin) tx.undo(twin)
  const kept = await keptWorld(tx.db, sketch.id)
  if (!kept) throw new Error('The world that was just kept is not there.')
  const done = applyOp(kept, writing.wish, { rev: head.rev, by: actor.id })
  if ('no' in done) return refuseWish(done.no)
  if (!done.changed) tx.undo({ rev: head.rev - 1, duplicate: false })
  const second = keepPace(kept.second, tx.now)
  const { clientId, wish: op } = writing
  const isNoted = holdsWorkOf(kept.state, actor.id)
  await storeOp(tx, actor, stream, head, { sketchId: sketch.id, op, clientId, now: done.world, second, isNoted })
  return { rev: head.rev, duplicate: false }
}
