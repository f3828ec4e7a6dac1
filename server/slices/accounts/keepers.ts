// Sweeps what has expired, once a minute, and erases accounts whose time has come.
import type { Keeper } from '#bedrock/keeping/keeper'
import type { AppContext } from '#server/context'
import { sweep } from './commands/sweep.ts'
import type { Tx } from './owns.ts'
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
