// Tells whoever reported something that something became of it.
import { ownReportPush } from '#contract/reports'
import type { AppContext } from '#server/context'

/** [MOD-1.12] On all their devices; nobody once they are gone. */
export async function tellReporter(ctx: AppContext, reportId: number): Promise<void> {
  const made = await ctx.db.reader
    .selectFrom('reports')
    .select('reporter_id')
    .where('id', '=', reportId)
    .executeTakeFirst()
  if (made?.reporter_id) ctx.realtime.toPerson(made.reporter_id, ownReportPush.event, { id: reportId })
}
