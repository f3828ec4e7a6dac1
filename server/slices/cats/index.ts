// The door of the cats’ slice.
import { defineSlice } from '#bedrock/slice'
import { beginWorld } from './commands/begin-world.ts'
import { bringTidings, dropOld } from './keepers.ts'
import { owns, type Tx } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { bringTidings } from './keepers.ts'
export { verifyWorld, type WorldVerdict } from './queries/verify-world.ts'

export const cats = defineSlice({
  name: 'cats',
  owns,
  routes,
  reactions,
  keepers: [bringTidings, dropOld],
  async prepare(ctx) {
    await ctx.db.write('cats', (tx: Tx) => beginWorld(tx, ctx.random))
  },
})
