// Gives a sketch the row of its world when something is first done there.
import type { Random } from '#bedrock/clock'
import { openStream } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import { emptyWorld } from '#sketch/world-state'
import type { Tx } from '../owns.ts'
import type { Looked } from '../queries/world-since.ts'

/** The stream of the world; made if there is none yet. */
export async function keepWorld(
  tx: Tx,
  sketch: Looked,
  random: Random,
): Promise<{ readonly kind: 'world'; readonly id: number }> {
  const kept = await tx.db
    .selectFrom('worlds')
    .select('stream_id')
    .where('sketch_id', '=', sketch.id)
    .executeTakeFirst()
  if (kept) return { kind: 'world', id: kept.stream_id }
  const id = await openStream(tx, 'world', random)
  const { shape, state } = emptyWorld(sketch.shape)
  const made = await tx.db
    .insertInto('worlds')
    .values({ sketch_id: sketch.id, stream_id: id, shape: JSON.stringify(shape), state: JSON.stringify(state) })
    .onConflict((conflict) => conflict.column('sketch_id').doNothing())
    .returning('stream_id')
    .executeTakeFirst()
  // Somebody was first, in a transaction that this one cannot see yet.
  if (!made) refuse('BUSY', 'This world was begun at the same moment by somebody else. Try again.')
  return { kind: 'world', id }
}
