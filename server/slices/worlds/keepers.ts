// Worlds that are watched here are compared with the database, places of forgotten entries dropped, and the work of those who left is taken out.
import type { Keeper } from '#bedrock/keeping/keeper'
import { dropPlaces } from './commands/drop-places.ts'
import type { Tx } from './owns.ts'
import { compareWorlds } from './prepare/tell-watchers.ts'
import { withdrawLeft } from './prepare/withdraw-left.ts'

/** [NODE-2] */
export const compareWatched: Keeper = {
  name: 'compare worlds',
  everyMs: 2_000,
  on: 'node',
  run: async (ctx) => (ctx.cluster.shared ? await compareWorlds(ctx) : undefined),
}

/** [CODE-5.5] Each world in a transaction of its own, so that others write in between. */
export const dropForgottenPlaces: Keeper = {
  name: 'drop forgotten entries of worlds',
  everyMs: 600_000,
  async run(ctx) {
    const worlds = await ctx.db.reader.selectFrom('worlds').select('stream_id').execute()
    for (const { stream_id: id } of worlds) await ctx.db.write(`places of world ${id}`, (tx: Tx) => dropPlaces(tx, id))
  },
}

/** [CODE-5.9] What is left is found anew each time, so whatever ended it goes on by itself. */
export const withdrawWhoLeft: Keeper = {
  name: 'take the work of those who left out of worlds',
  everyMs: 1_000,
  run: async (ctx) => void (await withdrawLeft(ctx)),
}
