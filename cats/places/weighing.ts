// What places are worth to a cat just now, in no unit: only which is most counts.
import { cast } from '../cast/cast.ts'
import { factions } from '../cast/factions.ts'
import { likingAt } from '../bonds/liking.ts'
import type { Place } from '../cat.types.ts'
import { chance, purposes } from '../exact/chance.ts'
import { share } from '../exact/clamped.ts'
import { houseHour } from '../world/clock.ts'
import type { Mind, PlaceState, Second, World } from '../world/world.types.ts'
import { lingering, liveliness } from './places.ts'

const day = 86_400

/** Weighs places for a cat at a second: by wants, values, habit and company, and a little chance. `sleeps`: it looks for a place to lie. */
export function weighing(
  world: World,
  mind: Mind,
  at: Second,
  sleeps: boolean,
): (place: Place, state: PlaceState) => number {
  const { drives } = mind.feelings
  const { traits, faction } = cast[mind.name]
  const weights = factions[faction]
  // The values by their places in the list of factions.
  const order = weights[0]
  const stillness = weights[2]
  const novelty = weights[8]
  const livens = 0.9 * drives.social * (1 + 0.5 * traits[2]) + 0.35 * weights[6] + 0.3 * novelty - 0.5 * stillness
  const calms = 0.35 * stillness + 0.25 * weights[4]
  const news = 0.8 * drives.novelty * (1 + 0.3 * traits[0]) + 0.15 * novelty
  const home = 0.25 + 0.2 * order + 0.6 * drives.territory
  const wall = 0.1 * (weights[1] + novelty) - 0.1
  const den = 4 * Math.max(0, drives.hunger - 0.6) + 1.5 * Math.max(0, 0.4 - drives.energy)
  const cats = companyOfCats(world, mind, at)
  const gathering = gatheringAt(world, at)
  return (place, state) => {
    const live = liveliness(state, at)
    const visit = mind.visits.get(place)
    const still = place === mind.place
    const luck = 0.5 * chance(world.seed, mind.agent * 4_096 - state.number, at, purposes.wander)
    const own = place === mind.home ? home : 0
    if (sleeps) return (place === 'den' ? 1 : 0) + own + (1 - live) * calms + (still ? 0.5 : 0) + luck
    const unseen = visit ? share((at - visit.at) / day) : 1
    const habit = (still ? 0.2 : unseen * news) + 0.1 * share((visit?.fond ?? 0) / 20)
    const kind = place === 'den' ? den : place.startsWith('wall:') ? wall : place === gathering ? 0.5 : 0
    const company = (cats.get(place) ?? 0) + companyOfPeople(world, mind, state, at)
    return live * livens + (1 - live) * calms + own + habit + kind + company + luck
  }
}

/** People who are there, for what they are to the cat. */
function companyOfPeople(world: World, mind: Mind, { who }: PlaceState, at: Second): number {
  let sum = 0
  for (const [agent, heard] of who) if (at - heard <= lingering) sum += likingAt(world, mind, agent, at) / 200
  return sum
}

/** By place, what the other cats that are awake there are to this one. */
function companyOfCats(world: World, mind: Mind, at: Second): ReadonlyMap<Place, number> {
  const sums = new Map<Place, number>()
  const wanted = 0.15 + 0.3 * mind.feelings.drives.social
  for (const other of world.minds) {
    if (other === mind || other.activity === 'asleep') continue
    const worth = wanted * (likingAt(world, mind, other.agent, at) / 40)
    sums.set(other.place, (sums.get(other.place) ?? 0) + worth)
  }
  return sums
}

/** At dusk cats gather in the oldest room. */
function gatheringAt(world: World, at: Second): Place | null {
  const hour = houseHour(world, at)
  if (hour < 19 || hour >= 21) return null
  let oldest: Place | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [place, { number }] of world.places) {
    if (number >= least || !place.startsWith('room:')) continue
    oldest = place
    least = number
  }
  return oldest
}
