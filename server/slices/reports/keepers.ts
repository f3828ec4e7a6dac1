// Destroys what reports hold, a month after they were closed.
import type { Keeper } from '#bedrock/keeping/keeper'
import { forgetClosedReports } from './commands/forget-reports.ts'
import type { Tx } from './owns.ts'

/** [MOD-1.14] */
export const forgetClosed: Keeper = {
  name: 'forget closed reports',
  everyMs: 600_000,
  async run(ctx) {
    while (await ctx.db.write('reports', (tx: Tx) => forgetClosedReports(tx)));
  },
}
