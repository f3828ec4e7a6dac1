// The sketches that were found, as whoever looks sees them in the gallery.
import type { Reader } from '#bedrock/tx'
import type { Sketch } from '#contract/sketches'
import type { AppContext } from '#server/context'
import { sketchesSeen } from '#slices/sketches/index'
import type { Place } from '../parts/place.ts'
import type { DatedLook } from '../queries/dated.ts'
import type { Wanted } from '../queries/matching.ts'
import { sketchesFound } from '../queries/sketches-found.ts'

/** One of them, with where it stands among them. */
export interface SketchFound extends Place {
  readonly sketch: Sketch
}

/** [FEED-2.7] `db` must be a snapshot. */
export async function findSketches(
  ctx: AppContext,
  db: Reader,
  look: DatedLook,
  wanted: Wanted,
): Promise<readonly SketchFound[]> {
  const found = await sketchesFound(db, ctx.db.dialect, look, wanted)
  const ids = found.map(({ id }) => id)
  const seen = await sketchesSeen(ctx, db, look.viewerId, ids)
  return found.flatMap((place) => {
    const sketch = seen.get(place.id)
    return sketch ? [{ ...place, sketch }] : []
  })
}
