// Tells those who may look into a report that there is one, and takes reports along with accounts.
import { everywhere, within } from '#bedrock/bus'
import { reportPush } from '#contract/reports'
import { accountErased } from '#events/accounts'
import { reportMade, reportTurned } from '#events/reports'
import type { AppContext } from '#server/context'
import { eraseReportsOf } from './commands/forget-reports.ts'
import type { Tx } from './owns.ts'
import { tellJudges } from './prepare/tell-judges.ts'
import { tellReporter } from './prepare/tell-reporter.ts'

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => eraseReportsOf(tx, userId)),
  everywhere(reportMade, (ctx: AppContext, { reportId, personId }) =>
    tellJudges(ctx, personId, reportPush.event, { id: reportId, open: true }),
  ),
  everywhere(reportTurned, (ctx: AppContext, { reportId, personId, open }) =>
    tellJudges(ctx, personId, reportPush.event, { id: reportId, open }),
  ),
  everywhere(reportTurned, (ctx: AppContext, { reportId }) => tellReporter(ctx, reportId)),
]
