// Sweeps what has expired, once a minute, ends suspensions that are over, and erases accounts whose time has come.
import type { Keeper } from '#bedrock/keeping/keeper'
import type { AppContext } from '#server/context'
import { judgeAccount } from './commands/judge-account.ts'
import { sweep } from './commands/sweep.ts'
import type { Tx } from './owns.ts'
import { suspensionsOver } from './queries/judged-account.ts'
import { eraseDue, sweepLate } from './prepare/erasing.ts'

export const sweepExpired: Keeper = {
  name: 'sweep expired sessions and links',
  everyMs: 60_000,
  run: (ctx) => ctx.db.write('accounts', (tx: Tx) => sweep(tx)),
}

async function eraseAndSweep(ctx: AppContext): Promise<void> {
  await eraseDue(ctx)
  await sweepLate(ctx)
}

/** [ACC-7.3, ACC-7.10] */
export const eraseAccounts: Keeper = { name: 'erase accounts', everyMs: 10_000, run: eraseAndSweep }

/** [MOD-1.19] As if somebody had taken it back; those that were taken back meanwhile are none of it. */
export const endSuspensions: Keeper = {
  name: 'end suspensions',
  everyMs: 10_000,
  async run(ctx) {
    for (const { id } of await suspensionsOver(ctx.db.reader, ctx.clock.now()))
      await ctx.db.write('accounts', (tx: Tx) => judgeAccount(tx, null, { id }, { act: 'unsuspend' }))
  },
}
