// A deed reaches the house: places, customs, and every cat that hears of it.
import { expectation, freshness } from '../deeds/custom.ts'
import { type DeedKind, deeds } from '../deeds/deeds.ts'
import { reachOf } from '../deeds/reach.ts'
import { gone, heard } from '../places/places.ts'
import type { Tell } from './effect.types.ts'
import { liveOn, nameOnce } from './live-on.ts'
import { perceive } from './perceive.ts'
import type { Deed, Second, World } from './world.types.ts'

/** Takes in a deed of a kind, in the world's second. */
export function takeIn(world: World, kind: DeedKind, deed: Deed & { readonly at: Second }, tell: Tell): void {
  const { at, by = 0, place } = deed
  if (place && deeds[kind].hearing !== 'cat') heard(world, place, by, at)
  if (kind === 'room.left' && place) gone(world, by, place)
  if (kind === 'session.closed') gone(world, by)
  if (kind === 'cat.chosen' && deed.cat) world.figures.set(by, deed.cat)
  const custom = { expected: expectation(world, kind, at), fresh: freshness(world, by, kind, at) }
  for (const mind of world.minds) {
    const reach = reachOf(mind, kind, deed)
    if (reach === 0) continue
    liveOn(mind, at)
    perceive(world, mind, kind, deed, custom, reach, tell)
    nameOnce(world, mind, tell)
  }
}
