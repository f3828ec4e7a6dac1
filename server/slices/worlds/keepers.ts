// Worlds that are watched here are compared with the database, and places of forgotten entries dropped.
import type { Keeper } from '#bedrock/keeping/keeper'
import { dropPlaces } from './commands/drop-places.ts'
import type { Tx } from './owns.ts'
import { compareWorlds } from './prepare/tell-watchers.ts'

/** [NODE-2] */
export const compareWatched: Keeper = {
  name: 'compare worlds',
  everyMs: 2_000,
  on: 'node',
  run: async (ctx) => (ctx.cluster.shared ? await compareWorlds(ctx) : undefined),
}

/** [CODE-5.5] */
export const dropForgottenPlaces: Keeper = {
  name: 'drop forgotten entries of worlds',
  everyMs: 600_000,
  run: (ctx) => ctx.db.write('worlds', (tx: Tx) => dropPlaces(tx)),
}
