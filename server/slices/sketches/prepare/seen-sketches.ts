// Sketches that another slice has found, as whoever looks sees them.
import type { Reader } from '#bedrock/tx'
import type { Sketch } from '#contract/sketches'
import type { AppContext } from '#server/context'
import { seen } from '../queries/shown.ts'
import { viewerOf } from './with-around.ts'

/** [CODE-4.8] By their ids; what is not for them is not among these. */
export async function sketchesSeen(
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Sketch>> {
  if (ids.length === 0) return new Map()
  const rows = await seen(db, viewerId).where('sketch.id', 'in', ids).execute()
  const view = await viewerOf(ctx, db, viewerId, rows)
  return new Map(rows.map((row) => [row.id, view(row)]))
}
