// Lives through days of a simulated house and counts what the cats were, for the law of the year and for whoever tunes them.
import { octantOf, type Octant } from '../affect/octant.ts'
import type { MoodName } from '../affect/moods.ts'
import { type CatName, catNames } from '../cast/cast.ts'
import type { Meeting } from '../world/effect.types.ts'
import { happen } from '../world/happen.ts'
import { newWorld } from '../world/new-world.ts'
import type { World } from '../world/world.types.ts'
import { type Days, simulatedDeeds } from './house.ts'

/** What was counted. */
export interface Year {
  readonly deeds: number
  /** Seconds of each mood, all cats together. */
  readonly moods: ReadonlyMap<MoodName, number>
  /** Hours of each octant by cat, by the mean mood of the hour. */
  readonly octants: ReadonlyMap<CatName, ReadonlyMap<Octant, number>>
  readonly meetings: ReadonlyMap<Meeting, number>
  readonly told: number
  readonly world: World
}

const add = <K>(counts: Map<K, number>, key: K, much: number): Map<K, number> =>
  counts.set(key, (counts.get(key) ?? 0) + much)

/** Lives through them. */
export function measureYear(days: Days): Year {
  const world = newWorld({ seed: days.seed, at: days.from })
  const moods = new Map<MoodName, number>()
  const octants = new Map<CatName, Map<Octant, number>>(catNames.map((name) => [name, new Map()]))
  const meetings = new Map<Meeting, number>()
  const named = new Map(world.minds.map(({ name, named: first }) => [name, first] as const))
  const deeds = simulatedDeeds(days)
  let told = 0
  for (const deed of deeds)
    happen(world, deed, (effect) => {
      if (effect.kind === 'told') told++
      else if (effect.kind === 'met') add(meetings, effect.how, 1)
      else if (effect.kind === 'hour')
        add(octants.get(effect.cat) ?? new Map<Octant, number>(), octantOf(effect.mean), 1)
      else if (effect.kind === 'named') {
        const before = named.get(effect.cat)
        if (before) add(moods, before.name, effect.at - before.since)
        named.set(effect.cat, { name: effect.mood, since: effect.at })
      }
    })
  return { deeds: deeds.length, moods, octants, meetings, told, world }
}
