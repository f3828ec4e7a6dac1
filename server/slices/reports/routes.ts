// Reports over HTTP.
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { normaliseText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import * as contract from '#contract/reports'
import type { AppContext } from '#server/context'
import { makeReport } from './commands/make-report.ts'
import { closeReport, giveBackReport, noteOnReport, takeReport } from './commands/turn-report.ts'
import type { Tx } from './owns.ts'
import { gather } from './prepare/gather.ts'
import { gatherSketch } from './prepare/gather-sketch.ts'
import { reportsBy, reportsFor } from './queries/reports.ts'
import { viewOwn, viewReport } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => ctx.db.write('reports', work)
  const words = (text: string, most: number): string => (text.trim() === '' ? '' : normaliseText(text, most))
  return [
    serve(contract.makeReport, async ({ actor, body: { about, category, words: said } }) => {
      const told = words(said, sizes.reportCharacters)
      const gathered =
        about.kind === 'sketch' ? await gatherSketch(ctx, actor, about.name) : await gather(ctx, actor, about)
      return {
        report: viewOwn(await write((tx) => makeReport(tx, ctx, actor, { ...gathered, category, words: told }))),
      }
    }),
    serve(contract.listOwnReports, async ({ actor, query }) => {
      const rows = await reportsBy(ctx.db.reader, actor.id, query?.before, sizes.pageDefault + 1)
      return pageOf(rows, sizes.pageDefault, 'newest', viewOwn, (last) => ({ before: last.id }))
    }),
    serve(contract.listReports, async ({ actor, query }) => {
      const closed = query?.closed === true
      const rows = await reportsFor(ctx.db.reader, actor, {
        closed,
        beyond: query?.beyond,
        count: sizes.pageDefault + 1,
      })
      return pageOf(
        rows,
        sizes.pageDefault,
        closed ? 'newest' : 'oldest',
        (row) => viewReport(ctx, actor, row),
        (last) => ({ beyond: last.id, closed: String(closed) }),
      )
    }),
    serve(contract.takeReport, async ({ actor, params: { id }, body: { taken } }) => ({
      report: viewReport(ctx, actor, await write((tx) => (taken ? takeReport : giveBackReport)(tx, actor, id))),
    })),
    serve(contract.noteOnReport, async ({ actor, params: { id }, body: { note } }) => {
      const text = words(note, sizes.reportNoteCharacters)
      return { report: viewReport(ctx, actor, await write((tx) => noteOnReport(tx, ctx, actor, { id, note: text }))) }
    }),
    serve(contract.closeReport, async ({ actor, params: { id }, body: { outcome } }) => ({
      report: viewReport(ctx, actor, await write((tx) => closeReport(tx, actor, id, outcome))),
    })),
  ]
}
