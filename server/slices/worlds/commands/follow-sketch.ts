// Lets a world follow what its sketch declares now.
import { readWorld } from '#sketch/world-schema'
import type { Tx } from '../owns.ts'
import { reshapeWorld } from './reshape-world.ts'

/** [CODE-5.4] Only the revision that others see counts. */
export async function followSketch(tx: Tx, sketchId: number): Promise<void> {
  const shown = await tx.db
    .selectFrom('sketches')
    .innerJoin('sketch_revisions', (join) =>
      join
        .onRef('sketch_revisions.sketch_id', '=', 'sketches.id')
        .onRef('sketch_revisions.number', '=', 'sketches.shown_number'),
    )
    .innerJoin('users', 'users.id', 'sketches.maker_id')
    .select(['sketch_revisions.code', 'users.id', 'users.username'])
    .where('sketches.id', '=', sketchId)
    .executeTakeFirst()
  if (shown) await reshapeWorld(tx, shown, sketchId, readWorld(shown.code).shape)
}
