// Erases what was discarded, and what is old.
import type { Keeper } from '#bedrock/keeping/keeper'
import { sweep } from './commands/change-state.ts'
import type { Tx } from './owns.ts'

/** [NOTE-2.3] */
export const sweepNotices: Keeper = {
  name: 'sweep notices',
  everyMs: 10 * 60_000,
  run: (ctx) => ctx.db.write('notices', (tx: Tx) => sweep(tx)),
}
