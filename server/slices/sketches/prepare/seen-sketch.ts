// One sketch as somebody sees it: with a revision, its revisions, its lineage.
import { pageOf } from '#bedrock/page'
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { ancestorsOf, remixesOf } from '../queries/lineage.ts'
import { noSketch } from '../queries/own-sketches.ts'
import { revisionAt, revisionsOf } from '../queries/revisions.ts'
import { sketchNamed, type SketchRow } from '../queries/shown.ts'
import { viewRevision } from '../view.ts'
import { viewerOf } from './with-around.ts'

const one = async (db: Reader, viewerId: number | null, name: string): Promise<SketchRow> =>
  (await sketchNamed(db, viewerId, name)) ?? noSketch()

/** [CODE-4.7, CODE-4.8] One sketch with the code of a revision. */
export const seenSketch = (ctx: AppContext, viewerId: number | null, name: string, number: number | undefined) =>
  ctx.db.snapshot(async (db) => {
    const row = await one(db, viewerId, name)
    const { code, ...revision } = (await revisionAt(db, viewerId, row, number)) ?? noSketch()
    const view = await viewerOf(ctx, db, viewerId, [row])
    return { sketch: view(row), revision: viewRevision(revision), code }
  })

/** [CODE-4.7] Its revisions. */
export const seenRevisions = (ctx: AppContext, viewerId: number | null, name: string, before: number | undefined) =>
  ctx.db.snapshot(async (db) => {
    const rows = await revisionsOf(db, viewerId, await one(db, viewerId, name), before, sizes.pageDefault + 1)
    return pageOf(rows, sizes.pageDefault, 'newest', viewRevision, ({ number }) => ({ before: number }))
  })

/** [CODE-4.16] What it was made from, and what was made from it. */
export const seenLineage = (ctx: AppContext, viewerId: number | null, name: string) =>
  ctx.db.snapshot(async (db) => {
    const row = await one(db, viewerId, name)
    const ancestors = await ancestorsOf(db, viewerId, row)
    const remixes = await remixesOf(db, viewerId, row)
    const view = await viewerOf(ctx, db, viewerId, [...ancestors, ...remixes])
    return { ancestors: ancestors.map(view), remixes: remixes.map(view) }
  })
