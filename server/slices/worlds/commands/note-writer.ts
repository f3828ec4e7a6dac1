// Notes that somebody’s work may stand in a world, so that it is found there when they leave.
import type { Tx } from '../owns.ts'

/** [CODE-5.9] Once. */
export async function noteWriter(tx: Tx, sketchId: number, personId: number): Promise<void> {
  await tx.db
    .insertInto('world_writers')
    .values({ sketch_id: sketchId, user_id: personId, left_at: null })
    .onConflict((conflict) => conflict.columns(['sketch_id', 'user_id']).doNothing())
    .execute()
}
