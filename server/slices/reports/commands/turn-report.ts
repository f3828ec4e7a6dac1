// Takes a report, gives it back, notes on it and closes it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { ReportOutcome } from '#contract/reports'
import { reportTurned } from '#events/reports'
import type { AppContext } from '#server/context'
import type { Tx } from '../owns.ts'
import { sealPart } from '../parts/sealing.ts'
import { isFree } from '../policy.ts'
import { reportFor, type ReportRow } from '../queries/reports.ts'

type Act = Parameters<typeof reportTurned>[0]['act']

async function found(tx: Tx, actor: Actor, id: number): Promise<ReportRow> {
  return (await reportFor(tx.db, actor, id)) ?? refuse('NOT_FOUND', 'There is no such report for you to look into.')
}

async function had(tx: Tx, actor: Actor, id: number): Promise<ReportRow> {
  const report = await found(tx, actor, id)
  if (report.taken_by !== actor.id) refuse('CONFLICT', 'Take this report first. Whoever has it decides.')
  return report
}

/** Changes it as it was read; refuses with CONFLICT where somebody else did meanwhile. */
async function turn(
  tx: Tx,
  actor: Actor,
  was: ReportRow,
  { act, ...set }: { readonly act: Act } & Partial<Pick<ReportRow, 'taken_by' | 'closed_at' | 'outcome' | 'open_once'>>,
): Promise<ReportRow> {
  const { numUpdatedRows } = await tx.db
    .updateTable('reports')
    .set(set)
    .where('id', '=', was.id)
    .where('taken_by', was.taken_by === null ? 'is' : '=', was.taken_by)
    .where('closed_at', was.closed_at === null ? 'is' : '=', was.closed_at)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) refuse('CONFLICT', 'Somebody else changed this report just now. Look at it again.')
  const report = await found(tx, actor, was.id)
  const { id: reportId, person_id: personId } = report
  await tx.announce(reportTurned({ reportId, personId, by: actor.id, act, open: report.closed_at === null }))
  return report
}

/** [MOD-1.11] Answers it as it is now. Refuses with CONFLICT one that somebody else has, unless they could not go on with it or the actor may judge them. */
export async function takeReport(tx: Tx, actor: Actor, id: number): Promise<ReportRow> {
  const report = await found(tx, actor, id)
  if (report.taken_by === actor.id) return report
  if (!isFree(actor, report)) refuse('CONFLICT', `${report.taker_name ?? 'Somebody'} has taken this report.`)
  return await turn(tx, actor, report, { act: 'take', taken_by: actor.id })
}

/** [MOD-1.11] For somebody else to take. */
export async function giveBackReport(tx: Tx, actor: Actor, id: number): Promise<ReportRow> {
  const report = await had(tx, actor, id)
  if (report.closed_at !== null) refuse('CONFLICT', 'This report is closed. Open it again first.')
  return await turn(tx, actor, report, { act: 'give back', taken_by: null })
}

/** [MOD-1.11] In the place of an earlier one. */
export async function noteOnReport(
  tx: Tx,
  ctx: Pick<AppContext, 'keyring' | 'random'>,
  actor: Actor,
  { id, note }: { readonly id: number; readonly note: string },
): Promise<ReportRow> {
  const report = await had(tx, actor, id)
  await tx.db
    .updateTable('reports')
    .set({ note: sealPart(ctx, report, 'note', note) })
    .where('id', '=', id)
    .execute()
  return await found(tx, actor, id)
}

/** [MOD-1.11, MOD-1.14] Closes it; null opens it again. */
export async function closeReport(tx: Tx, actor: Actor, id: number, outcome: ReportOutcome | null): Promise<ReportRow> {
  const report = await had(tx, actor, id)
  if (report.outcome === outcome) return report
  if (outcome === null) return await turn(tx, actor, report, { act: 'open again', closed_at: null, outcome })
  return await turn(tx, actor, report, { act: 'close', closed_at: tx.now, outcome, open_once: null })
}
