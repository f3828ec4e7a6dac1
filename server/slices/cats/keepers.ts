// Brings the cats what happened, and lets go of what is old.
import type { Keeper } from '#bedrock/keeping/keeper'
import { dropOldDeeds } from './commands/drop-old.ts'
import type { Tx } from './owns.ts'
import { bringWhatWaits } from './prepare/bring-tidings.ts'

/** [CAT-2.1, CAT-2.12] Comes round often, because a cat that answers after a minute does not answer. */
export const bringTidings: Keeper = { name: 'bring the cats what happened', everyMs: 2_000, run: bringWhatWaits }

/** [CAT-2.11] */
export const dropOld: Keeper = {
  name: 'let go of old deeds',
  everyMs: 3_600_000,
  run: (ctx) => ctx.db.write('cats', (tx: Tx) => dropOldDeeds(tx)),
}
