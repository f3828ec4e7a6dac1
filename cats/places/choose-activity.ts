// What a cat that stays awake does in a place.
import { cast } from '../cast/cast.ts'
import { factions } from '../cast/factions.ts'
import type { Activity, Place } from '../cat.types.ts'
import { shownOf } from '../world/live-on.ts'
import type { Mind, Second, World } from '../world/world.types.ts'
import { liveliness } from './places.ts'

/** By lot, weighted by temper, wants and how lively it is there. */
export function chooseActivity(world: World, mind: Mind, place: Place, at: Second, roll: number): Activity {
  const { drives } = mind.feelings
  const [pleasure, arousal] = shownOf(world, mind)
  const [, , outgoing] = cast[mind.name].traits
  const [order, mischief, stillness, power] = factions[cast[mind.name].faction]
  const live = liveliness(world.places.get(place), at)
  const weights: Readonly<Record<Exclude<Activity, 'asleep'>, number>> = {
    loaf: 0.6 + 0.4 * stillness - 0.5 * arousal,
    patrol: place === mind.home || place.startsWith('wall:') ? 0.3 + 0.5 * order + 0.6 * drives.territory : 0.15,
    watch: 0.3 + 0.6 * live + 0.2 * arousal,
    play: 0.2 + 0.5 * drives.novelty * (0.5 + mischief) + 0.4 * pleasure * arousal,
    groom: 0.3 + 0.2 * order - 0.1 * live,
    perform: live > 0.3 ? 0.4 * outgoing + 0.3 * power : 0,
  }
  let sum = 0
  for (const weight of Object.values(weights)) sum += Math.max(0, weight)
  let pick = roll * sum
  for (const [activity, weight] of Object.entries(weights)) {
    pick -= Math.max(0, weight)
    // The keys are those of the record above.
    if (pick < 0) return activity as Activity
  }
  return 'loaf'
}
