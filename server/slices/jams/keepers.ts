// Jams that are open here are compared with the database, places of forgotten entries dropped, names of those who left taken out, and what nobody comes back to ends.
import type { Keeper } from '#bedrock/keeping/keeper'
import { sizes } from '#contract/limits'
import { dropPlaces } from './commands/drop-places.ts'
import { endForgotten } from './commands/end-jam.ts'
import type { Tx } from './owns.ts'
import { compareJams } from './prepare/tell-watchers.ts'
import { withdrawLeft } from './prepare/withdraw-left.ts'
import { forgottenJams } from './queries/forgotten-jams.ts'

/** [NODE-2] */
export const compareOpen: Keeper = {
  name: 'compare jams',
  everyMs: 2_000,
  on: 'node',
  run: async (ctx) => (ctx.cluster.shared ? await compareJams(ctx) : undefined),
}

/** [SONG-3.8] Each jam in a transaction of its own, so that others play in between. */
export const dropForgottenPlaces: Keeper = {
  name: 'drop forgotten entries of jams',
  everyMs: 600_000,
  async run(ctx) {
    const jams = await ctx.db.reader.selectFrom('jams').select(['room_id', 'stream_id']).execute()
    for (const { room_id, stream_id } of jams)
      await ctx.db.write(`jam ${room_id}`, (tx: Tx) => dropPlaces(tx, stream_id))
  },
}

/** [SONG-3.14] What is left is found anew each time, so whatever ended it goes on by itself. */
export const withdrawWhoLeft: Keeper = {
  name: 'take the names of those who left out of jams',
  everyMs: 1_000,
  run: async (ctx) => void (await withdrawLeft(ctx)),
}

/** [SONG-3.12] */
export const endForgottenJams: Keeper = {
  name: 'end jams that nobody comes back to',
  everyMs: 600_000,
  async run(ctx) {
    for (const { roomId, streamId } of await forgottenJams(ctx.db.reader, ctx.clock.now() - sizes.jamKeptMs))
      await ctx.db.write(`jam ${roomId}`, (tx: Tx) => endForgotten(tx, roomId, streamId), 'repeatable')
  },
}
