// What sketches are called and look like for pages on which nothing runs.
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import type { SketchPrint } from '#views/walls/sketch-view'
import { sketchesNamed } from '../queries/shown.ts'
import { titleOf } from '../view.ts'

/** [CODE-4.8, CODE-4.65] Of these names those that are published and for this viewer. */
export async function sketchPrints(
  ctx: AppContext,
  viewerId: number | null,
  names: readonly string[],
): Promise<ReadonlyMap<string, SketchPrint>> {
  if (names.length === 0) return new Map()
  const rows = (await sketchesNamed(ctx.db.reader, viewerId, names)).filter((row) => row.shown_number !== null)
  const pictures = rows.flatMap(({ picture }) => picture ?? [])
  const files = pictures.length === 0 ? null : await fileViews(ctx, ctx.db.reader, viewerId, pictures)
  return new Map(
    rows.map((row) => [
      row.name,
      { title: titleOf(row), alt: row.alt, picture: files?.get(row.picture ?? '') ?? null },
    ]),
  )
}
