// A report as its reporter sees it, and as those see it who look into it.
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import type { Person } from '#contract/people'
import type { OwnReport, Report } from '#contract/reports'
import type { AppContext } from '#server/context'
import { openSealed } from './parts/sealing.ts'
import type { ReportRow } from './queries/reports.ts'

const someone = (id: number | null, username: string | null): Person | null =>
  id === null || username === null ? null : { id, username }

/** [MOD-1.12] Not who looks into it, nor what they noted. */
export const viewOwn = (row: ReportRow): OwnReport => ({
  id: row.id,
  about: { kind: row.kind, id: row.thing_id },
  person: { id: row.person_id, username: row.person_name },
  category: row.category,
  made_at: instant(row.made_at),
  looked_into: row.taken_by !== null,
  closed_at: row.closed_at === null ? null : instant(row.closed_at),
  outcome: row.outcome,
})

/** [MOD-1.10] What it holds is opened for whoever has taken it. */
export const viewReport = (ctx: AppContext, actor: Actor, row: ReportRow): Report => ({
  ...viewOwn(row),
  reporter: someone(row.reporter_id, row.reporter_name),
  taken_by: someone(row.taken_by, row.taker_name),
  opened: row.taken_by === actor.id ? openSealed(ctx, row) : null,
})
