// The world of the cats as it is now, on this node: read again when a deed has changed it, and lived on in between.
import type { World } from '#cats/world/world.types'
import type { AppContext } from '#server/context'
import { liveThrough, worldOf } from '#slices/cats/index'

interface Held {
  readonly hash: string
  readonly world: World
}

const houses = new WeakMap<AppContext, Held>()

/** For looking at alone. How time is cut makes no difference to it [CAT-1.7], so it is kept while no deed comes. */
export async function worldHere(ctx: AppContext): Promise<World> {
  const { reader } = ctx.db
  const { hash } = await reader.selectFrom('cat_worlds').select('hash').where('id', '=', 1).executeTakeFirstOrThrow()
  let held = houses.get(ctx)
  if (held?.hash !== hash) {
    const row = await reader
      .selectFrom('cat_worlds')
      .select(['hash', 'world'])
      .where('id', '=', 1)
      .executeTakeFirstOrThrow()
    held = { hash: row.hash, world: worldOf(row.world) }
    houses.set(ctx, held)
  }
  return await liveThrough(held.world, Math.floor(ctx.clock.now() / 1_000))
}
