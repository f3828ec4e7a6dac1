// Lets a world follow its sketch: what that declares now, and to its end.
import { endStream } from '#bedrock/log/stream'
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

/** [CODE-5.11] Its sketch is gone. */
export async function endWorld(tx: Tx, sketchId: number): Promise<void> {
  const kept = await tx.db.selectFrom('worlds').select('stream_id').where('sketch_id', '=', sketchId).executeTakeFirst()
  if (kept) await endStream(tx, { kind: 'world', id: kept.stream_id })
}
