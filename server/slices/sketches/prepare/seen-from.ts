// One published work that somebody shows to others in a place of their own.
import type { Reader } from '#bedrock/tx'
import type { Sketch } from '#contract/sketches'
import type { AppContext } from '#server/context'
import { sketchNamed } from '../queries/shown.ts'
import { viewerOf } from './with-around.ts'

/** [CODE-4.8] Null where it is not for the one who looks, or no longer for the one who shows it. */
export async function sketchSeenFrom(
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  shownBy: number,
  name: string,
): Promise<Sketch | null> {
  const row = await sketchNamed(db, viewerId, name)
  if (!row || row.shown_number === null) return null
  if (viewerId !== shownBy && !(await sketchNamed(db, shownBy, name))) return null
  return (await viewerOf(ctx, db, viewerId, [row]))(row)
}
