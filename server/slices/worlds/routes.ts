// Worlds over HTTP.
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import * as contract from '#contract/worlds'
import type { AppContext } from '#server/context'
import { resetWorld } from './commands/reset-world.ts'
import type { Tx } from './owns.ts'
import { ownWorlds } from './queries/own-worlds.ts'
import { worldFor } from './queries/world-for.ts'
import { worldSince } from './queries/world-since.ts'
import { viewOwn } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.getWorld, ({ actor, params: { name } }) =>
    ctx.db.snapshot(async (db) => {
      const [world] = await worldSince(db, await worldFor(db, actor?.id ?? null, name), [null])
      if (!world) throw new Error('A world that is there was not told.')
      return { world }
    }),
  ),
  serve(contract.listOwnWorlds, async ({ actor, query }) => {
    const rows = await ctx.db.snapshot((db) => ownWorlds(db, actor.id, query?.before, sizes.ownWorldsPage + 1))
    return pageOf(rows, sizes.ownWorldsPage, 'newest', viewOwn, (last) => ({ before: last.sketchId }))
  }),
  serve(contract.resetWorld, async ({ actor, params: { name } }) => {
    await ctx.db.write(`world:${name}`, (tx: Tx) => resetWorld(tx, actor, name), 'repeatable')
    return {}
  }),
]
