// Gives a world the shape that another revision of its sketch declares.
import type { Shape } from '#sketch/world-shape'
import type { Tx } from '../owns.ts'
import { keptWorld } from '../queries/kept-world.ts'
import { doWhole, type Doer } from './do-whole.ts'

/** [CODE-5.4] Another revision was published; what still fits stays. */
export async function reshapeWorld(tx: Tx, maker: Doer, sketchId: number, shape: Shape): Promise<void> {
  const kept = await keptWorld(tx.db, sketchId)
  if (!kept || JSON.stringify(kept.shape) === JSON.stringify(shape)) return
  await doWhole(tx, maker, sketchId, kept, { do: 'shape', shape })
}
