// The places that cats know: how lively each is, and who was there last.
import type { Agent, Place } from '../cat.types.ts'
import { left } from '../exact/halved.ts'
import type { PlaceState, Second, World } from '../world/world.types.ts'

/** Half of a place's heat is gone after ten minutes. */
const cooling = 600

/** Somebody counts as there for so long after they were last heard. */
export const lingering = 1_800

/** Most places that are remembered, and most people in one. */
const most = { places: 48, people: 12 } as const

/** The number in a place’s name; the den has none, 0. */
export const placeNumber = (place: Place): number => (place === 'den' ? 0 : Number(place.slice(5)))

/** The place, known from now on. */
export function placeOf(world: World, place: Place, at: Second): PlaceState {
  const known = world.places.get(place)
  if (known) return known
  const state: PlaceState = { number: placeNumber(place), heat: 0, at, who: new Map() }
  world.places.set(place, state)
  if (world.places.size > most.places) forgetOne(world)
  return state
}

/** Sounds of life in a second: heat rises by one for each. */
export const heatAt = ({ heat, at }: PlaceState, now: Second): number => heat * left(Math.max(0, now - at), cooling)

/** How lively a place is, 0 to 1: half at four sounds in ten minutes. */
export const liveliness = (state: PlaceState | undefined, now: Second): number => {
  if (!state) return 0
  const heat = heatAt(state, now)
  return heat / (heat + 4)
}

/** Somebody made themselves heard in a place. */
export function heard(world: World, place: Place, agent: Agent, at: Second): void {
  const state = placeOf(world, place, at)
  state.heat = heatAt(state, at) + 1
  state.at = at
  if (agent <= 0) return
  state.who.delete(agent)
  state.who.set(agent, at)
  for (const first of state.who.keys()) {
    if (state.who.size <= most.people) break
    state.who.delete(first)
  }
}

/** Somebody went, out of one place or of all. */
export function gone(world: World, agent: Agent, place?: Place): void {
  if (place) world.places.get(place)?.who.delete(agent)
  else for (const { who } of world.places.values()) who.delete(agent)
}

/** The people who are in a place, as far as cats can tell. */
export function peopleIn(world: World, place: Place, now: Second): Agent[] {
  const who = world.places.get(place)?.who
  return who ? [...who].filter(([, at]) => now - at <= lingering).map(([agent]) => agent) : []
}

function forgetOne(world: World): void {
  const used = new Set<Place>(['den'])
  for (const mind of world.minds) used.add(mind.place).add(mind.home)
  const [oldest] = [...world.places]
    .filter(([place]) => !used.has(place))
    .sort(([a, x], [b, y]) => x.at - y.at || (a < b ? -1 : 1))
  if (oldest) world.places.delete(oldest[0])
}
