// The door of the cats’ slice.
import { defineSlice } from '#bedrock/slice'
import { beginWorld } from './commands/begin-world.ts'
import { letTimePass } from './commands/let-time-pass.ts'
import { bringTidings, dropOld, hearHouse, lookAfterHouse } from './keepers.ts'
import { owns, type Tx } from './owns.ts'
import { wake } from './prepare/bring-tidings.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { type HouseDeed, noteOfHouse } from './commands/note-of-house.ts'
export { noteTiding } from './commands/note-tiding.ts'
export type { Tx as CatsTx } from './owns.ts'
export { worldOf } from './parts/world-text.ts'
export { bringAll } from './prepare/bring-tidings.ts'
export { liveThrough } from './prepare/live-through.ts'
export { theWorld } from './queries/the-world.ts'
export { verifyWorld, type WorldVerdict } from './queries/verify-world.ts'

export const cats = defineSlice({
  name: 'cats',
  owns,
  routes,
  reactions,
  keepers: [bringTidings, dropOld, hearHouse, lookAfterHouse],
  async prepare(ctx) {
    // What another node noted meanwhile was not heard of here.
    ctx.cluster.watch({ doubted: () => wake(ctx), gone: () => wake(ctx) })
    await ctx.db.write('cats', (tx: Tx) => beginWorld(tx, ctx.random))
    await ctx.db.write('cats', (tx: Tx) => letTimePass(tx))
  },
})
