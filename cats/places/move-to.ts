// A cat goes somewhere, or turns to something else where it is.
import type { Activity, Place } from '../cat.types.ts'
import { liveOn } from '../world/live-on.ts'
import type { Tell } from '../world/effect.types.ts'
import type { Mind, Second, World } from '../world/world.types.ts'
import { placeOf } from './places.ts'

/** Most places that a cat has feelings about. */
const most = 16

/** Moves a cat; staying where it is, it changes what it does. How long it was where it was is noted with how it liked it. */
export function moveTo(world: World, mind: Mind, place: Place, activity: Activity, at: Second, tell: Tell): void {
  liveOn(mind, at)
  const from = mind.place
  if (from === place && mind.activity === activity) return
  const hours = (at - mind.since) / 3_600
  const visit = mind.visits.get(from)
  const fond = (visit?.fond ?? 0) + hours * (0.5 + mind.feelings.mood[0])
  mind.visits.set(from, { at, fond })
  if (from !== place) {
    placeOf(world, place, at)
    mind.visits.set(place, { at, fond: mind.visits.get(place)?.fond ?? 0 })
    forgetPlaces(mind)
  }
  Object.assign(mind, { place, activity, since: at })
  tell({ kind: 'moved', cat: mind.name, at, from, to: place, activity })
}

function forgetPlaces(mind: Mind): void {
  if (mind.visits.size <= most) return
  const [least] = [...mind.visits]
    .filter(([place]) => place !== mind.home && place !== mind.place)
    .sort(([a, x], [b, y]) => x.fond - y.fond || (a < b ? -1 : 1))
  if (least) mind.visits.delete(least[0])
}
