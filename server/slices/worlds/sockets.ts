// Watching worlds and doing something there, over the socket.
import { refuse } from '#bedrock/refusal'
import { type BoundCall, answer } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import * as contract from '#contract/worlds'
import type { AppContext } from '#server/context'
import { writeWorld } from './commands/write-world.ts'
import type { Tx } from './owns.ts'
import { cleanWish } from './parts/clean-wish.ts'
import { type Seat, watchersIn } from './parts/watchers.ts'
import { mayWrite } from './policy.ts'
import { tellWatchers } from './prepare/tell-watchers.ts'
import { idOfSketch } from './queries/id-of-sketch.ts'
import { worldFor } from './queries/world-for.ts'
import { worldSince } from './queries/world-since.ts'

/** What this slice answers. */
export const calls = (ctx: AppContext): readonly BoundCall[] => {
  const watchers = watchersIn(ctx)
  return [
    answer(contract.watchWorld, async ({ actor, payload: { name, after_rev, epoch }, connection }) => {
      const sketch = await worldFor(ctx.db.reader, actor.id, name)
      // Watched before it is read, so that nothing falls between.
      const seat: Seat = { connection, told: null }
      if (!watchers.watch(sketch.id, connection.id, seat))
        refuse('CONFLICT', `One page watches at most ${sizes.worldsPerSocket} worlds. Leave one first.`)
      const told = after_rev === undefined || epoch === undefined ? null : { epoch, rev: after_rev }
      const [world] = await ctx.db.snapshot((db) => worldSince(db, sketch, [told]))
      if (!world) throw new Error('A world that is there was not told.')
      // Whoever is gone again watches nothing.
      if (!ctx.realtime.holds(connection)) watchers.gone(connection.id)
      else {
        seat.told = { epoch: world.epoch, rev: world.rev }
        await tellWatchers(ctx, sketch.id)
      }
      return { world, can_write: mayWrite(actor, ctx.clock.now()) }
    }),
    answer(contract.unwatchWorld, async ({ payload: { name }, connection }) => {
      const id = await idOfSketch(ctx.db.reader, name)
      if (id !== null) watchers.unwatch(id, connection.id)
      return {}
    }),
    answer(contract.writeWorld, ({ actor, payload: { name, client_id, wish } }) => {
      const writing = { name, clientId: client_id, wish: cleanWish(wish) }
      return ctx.db.write(`world:${name}`, (tx: Tx) => writeWorld(tx, actor, writing, ctx.random), 'repeatable')
    }),
  ]
}
