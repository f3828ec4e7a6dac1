// Drops the places of what was forgotten in worlds, once nobody sends it again.
import { dropForgotten } from '#bedrock/log/drop-forgotten'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'

/** [CODE-5.5] In all worlds. */
export async function dropPlaces(tx: Tx): Promise<void> {
  const worlds = await tx.db.selectFrom('worlds').select('stream_id').execute()
  for (const { stream_id: id } of worlds)
    await dropForgotten(tx, { kind: 'world', id }, tx.now - sizes.worldClientIdsMs)
}
