// A cat whose home a stranger enters.
import { stir } from '../affect/stir.ts'
import { cast } from '../cast/cast.ts'
import { factions } from '../cast/factions.ts'
import type { Mind } from './world.types.ts'

/** A stranger at home angers whoever holds power dear. It is a mood and no grudge. */
export function guardHome(mind: Mind, by: number, cause: number): void {
  const power = factions[cast[mind.name].faction][3]
  if (by > 0 && power >= 0.4 && (mind.bonds.get(by)?.met ?? 0) < 300)
    stir(mind.feelings, 'anger', 0.2 + 0.8 * power, cause, by)
}
