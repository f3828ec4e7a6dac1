// Keeps a report.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { ReportCategory } from '#contract/reports'
import { reportMade } from '#events/reports'
import type { AppContext } from '#server/context'
import type { Tx } from '../owns.ts'
import { sealNew, sealPart } from '../parts/sealing.ts'
import type { Gathered } from '../parts/gathered.ts'
import { isJudged } from '../queries/reported.ts'
import { openReport, type ReportRow } from '../queries/reports.ts'

interface NewReport extends Gathered {
  readonly category: ReportCategory
  readonly words: string
}

/** [MOD-1.7, MOD-1.13, MOD-1.16] Refuses with CONFLICT what is one’s own, and what nobody could look into. */
export async function makeReport(
  tx: Tx,
  ctx: Pick<AppContext, 'keyring' | 'random'>,
  actor: Actor,
  { about: { kind, id }, category, words, person, evidence }: NewReport,
): Promise<ReportRow> {
  if (person.id === actor.id) refuse('CONFLICT', 'That is your own. There is nobody to report.')
  if (person.role === 'owner' && !(await isJudged(tx.db, person.id)))
    refuse(
      'CONFLICT',
      `${person.username} is the only owner of this house, and nobody here could look into it. You can block them, or leave.`,
    )
  const openOnce = `${actor.id} ${kind} ${id}`
  const there = await openReport(tx.db, openOnce)
  if (there)
    await tx.db
      .updateTable('reports')
      .set({ category, words: sealPart(ctx, there, 'words', words) })
      .where('id', '=', there.id)
      .execute()
  else {
    const named = { person_id: person.id, kind, thing_id: id, made_at: tx.now }
    const { id: reportId } = await tx.db
      .insertInto('reports')
      .values({
        ...named,
        ...sealNew(ctx, named, { evidence, words }),
        reporter_id: actor.id,
        category,
        open_once: openOnce,
        note: null,
        taken_by: null,
        closed_at: null,
        outcome: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.announce(reportMade({ reportId, personId: person.id }))
  }
  return (await openReport(tx.db, openOnce)) ?? refuse('NOT_FOUND', 'This report was closed meanwhile.')
}
