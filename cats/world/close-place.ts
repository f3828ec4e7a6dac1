// A place is no longer public: cats leave it, and keep nothing of it.
import type { Place } from '../cat.types.ts'
import type { Tell } from './effect.types.ts'
import { moveTo } from '../places/move-to.ts'
import { weighCore } from '../memory/remember.ts'
import type { Second, World } from './world.types.ts'

/** Takes a place out of a world: whoever is there goes to the den, and what happened there is forgotten. */
export function closePlace(world: World, place: Place, at: Second, tell: Tell): void {
  for (const mind of world.minds) {
    if (mind.home === place) mind.home = 'den'
    if (mind.place === place) moveTo(world, mind, 'den', 'loaf', at, tell)
    mind.visits.delete(place)
    const stays = mind.memories.filter((memory) => memory.place !== place)
    mind.memories.splice(0, mind.memories.length, ...stays)
    for (const agent of mind.bonds.keys()) weighCore(mind, agent)
  }
  world.places.delete(place)
}
