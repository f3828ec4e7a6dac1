// Sketches with their pictures' addresses and what they were made from.
import type { Reader } from '#bedrock/tx'
import type { UploadedFile } from '#contract/files'
import type { OwnSketch, Sketch } from '#contract/sketches'
import type { AppContext } from '#server/context'
import type { Static } from 'typebox'
import { fileViews } from '#slices/files/index'
import { type GonePlace, parentsOf } from '../queries/lineage.ts'
import { type OwnRow, ownSketch } from '../queries/own-sketches.ts'
import type { SketchRow } from '../queries/shown.ts'
import { viewGone, viewSketch } from '../view.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** How each of these is told to this viewer; `own` where they are told to their maker with what the draft says. */
export async function viewerOf(
  ctx: AppContext,
  db: Looks,
  viewerId: number | null,
  rows: readonly (SketchRow | GonePlace)[],
  own = false,
): Promise<(row: SketchRow | GonePlace) => Sketch> {
  const there = rows.filter((row) => 'maker_id' in row)
  const names = there.flatMap(({ picture }) => picture ?? [])
  const files: ReadonlyMap<string, UploadedFile> =
    names.length === 0 ? new Map() : await fileViews(ctx, db, viewerId, names)
  const parents = await parentsOf(db, viewerId, there)
  return (row) => ('maker_id' in row ? viewSketch(row, { files, parents, own }) : viewGone(row))
}

/** [CODE-4.3] One's own with its draft. */
export async function ownWithDraft(
  ctx: AppContext,
  db: Looks,
  makerId: number,
  name: string,
): Promise<{ own: Static<typeof OwnSketch> }> {
  const row: OwnRow = await ownSketch(db, makerId, name)
  const view = await viewerOf(ctx, db, makerId, [row], true)
  return { own: { sketch: view(row), code: row.code, rev: row.rev, newest: row.newest } }
}
