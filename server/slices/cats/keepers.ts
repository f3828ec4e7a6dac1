// Brings the cats what happened, and lets go of what is old.
import type { Keeper } from '#bedrock/keeping/keeper'
import { dropOldDeeds } from './commands/drop-old.ts'
import { atOnce, takeTidings } from './commands/take-tidings.ts'
import type { Tx } from './owns.ts'

/** [CAT-2.1] Looks often, because a cat that answers after a minute does not answer; while nothing happened it is one look at an empty table. */
export const bringTidings: Keeper = {
  name: 'bring the cats what happened',
  everyMs: 2_000,
  async run(ctx) {
    const waits = await ctx.db.reader.selectFrom('cat_tidings').select('id').limit(1).executeTakeFirst()
    for (let taken = waits ? atOnce : 0; taken === atOnce; )
      taken = await ctx.db.write('cats', (tx: Tx) => takeTidings(tx))
  },
}

/** [CAT-2.11] */
export const dropOld: Keeper = {
  name: 'let go of old deeds',
  everyMs: 6 * 3_600_000,
  run: (ctx) => ctx.db.write('cats', (tx: Tx) => dropOldDeeds(tx)),
}
