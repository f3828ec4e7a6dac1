// Does to a world as a whole what is done at once: it begins anew, or gets another shape.
import type { Actor } from '#bedrock/actor'
import { advance } from '#bedrock/log/stream'
import { applyOp, type WorldOp } from '#sketch/world-state'
import type { Tx } from '../owns.ts'
import { type KeptWorld, keptWorld } from '../queries/kept-world.ts'
import { storeOp } from './store-op.ts'

/** Who does it. */
export type Doer = Pick<Actor, 'id' | 'username'>

/** [LAW-4] The texts of all that was done before are gone. */
export async function doWhole(
  tx: Tx,
  doer: Doer,
  sketchId: number,
  { streamId }: KeptWorld,
  op: WorldOp,
): Promise<void> {
  const stream = { kind: 'world', id: streamId } as const
  const head = await advance(tx, stream)
  const kept = await keptWorld(tx.db, sketchId)
  if (!kept) return
  const done = applyOp(kept, op, { rev: head.rev })
  if ('no' in done) throw new Error(`A whole world refused "${op.do}".`)
  await storeOp(tx, doer, stream, head, { sketchId, op, clientId: null, now: done.world, isNoted: false })
}
