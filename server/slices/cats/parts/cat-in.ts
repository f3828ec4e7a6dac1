// One cat of a world as it is at a second, and who somebody is to it.
import type { CatName } from '#contract/house'
import { standingOf } from '#cats/world/dossier'
import { lookAt, type Seen } from '#cats/world/look'
import { worldAt } from '#cats/world/world-at'
import type { World } from '#cats/world/world.types'

/** Looks on a copy. `liking`: −100 to 100. */
export function catIn(world: World, cat: CatName, at: number): { seen: Seen; likingOf: (person: number) => number } {
  const then = worldAt(world, at)
  const mind = then.minds.find(({ name }) => name === cat)
  if (!mind) throw new Error(`the world has no ${cat}`)
  return { seen: lookAt(then, mind), likingOf: (person) => standingOf(then, mind, person, at).liking }
}
