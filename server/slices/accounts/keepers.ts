// Sweeps what has expired, once a minute.
import type { Keeper } from '#bedrock/keeping/keeper'
import { sweep } from './commands/sweep.ts'
import type { Tx } from './owns.ts'

export const sweepExpired: Keeper = {
  name: 'sweep expired sessions and links',
  everyMs: 60_000,
  run: (ctx) => ctx.db.write('accounts', (tx: Tx) => sweep(tx)),
}
