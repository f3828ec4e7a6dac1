// Brings the cats what happened, and lets go of what is old.
import type { Keeper } from '#bedrock/keeping/keeper'
import { dropOldDeeds } from './commands/drop-old.ts'
import { letTimePass } from './commands/let-time-pass.ts'
import type { Tx } from './owns.ts'
import { bringWhatWaits } from './prepare/bring-tidings.ts'
import { checkHouse } from './prepare/check-house.ts'
import { listenToHouse } from './prepare/listen-to-house.ts'

/** [CAT-2.1, CAT-2.12] Comes round often, because a cat that answers after a minute does not answer. */
export const bringTidings: Keeper = { name: 'bring the cats what happened', everyMs: 2_000, run: bringWhatWaits }

/** [CAT-2.11, CAT-2.14] */
export const dropOld: Keeper = {
  name: 'let go of old deeds of cats',
  everyMs: 3_600_000,
  async run(ctx) {
    await ctx.db.write('cats', (tx: Tx) => dropOldDeeds(tx))
    await ctx.db.write('cats', (tx: Tx) => letTimePass(tx))
  },
}

/** [CAT-6.2] Each node measures itself. */
export const hearHouse: Keeper = { name: 'hear how the house is', everyMs: 10_000, on: 'node', run: listenToHouse }

/** [CAT-6.2] The same, of what is looked at and not measured. */
export const lookAfterHouse: Keeper = {
  name: 'look whether the house is well',
  everyMs: 600_000,
  on: 'node',
  run: checkHouse,
}
