// What time it is in a house and for a cat.
import { cast, type CatName } from '../cast/cast.ts'
import type { Second, World } from './world.types.ts'

/** The hour of the house's day, 0 to just below 24. */
export const houseHour = ({ zone }: World, at: Second): number => ((at + zone) % 86_400) / 3_600

/** The hour of a cat's own day; some rise late. */
export function catHour(world: World, name: CatName, at: Second): number {
  const hour = houseHour(world, at) - cast[name].late
  return hour < 0 ? hour + 24 : hour >= 24 ? hour - 24 : hour
}

/** Whether a full hour is the house's midnight. */
export const isMidnight = ({ zone }: World, at: Second): boolean => (at + zone) % 86_400 === 0
