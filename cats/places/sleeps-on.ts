// Whether a cat sleeps next.
import { dayTide } from '../affect/day-tide.ts'
import { cast } from '../cast/cast.ts'
import { factions } from '../cast/factions.ts'
import { catHour } from '../world/clock.ts'
import type { Mind, Second, World } from '../world/world.types.ts'

/** Whoever is spent does, whoever sleeps does until rested, and the others by the hour and their liking for rest. */
export function sleepsOn(world: World, mind: Mind, at: Second, roll: number): boolean {
  const { energy } = mind.feelings.drives
  if (mind.activity === 'asleep') return energy < 0.55 || (energy < 0.95 && roll < 0.6)
  if (energy < 0.2) return true
  const rest = factions[cast[mind.name].faction][4]
  const lull = dayTide(catHour(world, mind.name, at)) < 0 ? 1 : 0.35
  return roll < (0.8 - energy) * lull * (1 + 0.4 * rest)
}
