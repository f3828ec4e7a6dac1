// How much a cat likes somebody: what has grown between them, on its way back to what they are to each other anyway.
import { cast, type CatName, catNames } from '../cast/cast.ts'
import { factionNames } from '../cast/factions.ts'
import { kinships } from '../cast/kinship.ts'
import { ties } from '../cast/ties.ts'
import type { Agent } from '../cat.types.ts'
import { left } from '../exact/halved.ts'
import type { Mind, World } from '../world/world.types.ts'
import type { Bond } from './bond.types.ts'

const day = 86_400

/** Half of what is above goes in three weeks, half of what is below in ten days: cats forgive sooner than they forget. */
const likingHalfLives = { above: 21 * day, below: 10 * day } as const

/** Meetings fade by half in sixty days, fear in three. */
export const metHalfLife = 60 * day
export const fearHalfLife = 3 * day

/** What cats are to each other from the beginning, by their numbers: kinship and old ties. And where the standing of their factions is kept. */
const betweenCats = catNames.map((name) => catNames.map((other) => pairOf(name, other)))

function pairOf(name: CatName, other: CatName): { readonly kin: number; readonly tie: number; readonly place: number } {
  const [a, b] = [factionNames.indexOf(cast[name].faction), factionNames.indexOf(cast[other].faction)]
  const place = a * factionNames.length + b
  const tie = ties.find(({ from, to }) => from === name && to === other)?.points ?? 0
  return { kin: kinships[place] ?? 0, tie, place }
}

/** The points to which a liking returns: kinship, feuds and old ties among cats; for people the figure as which they go, a third as much; and what a cat will not forget. */
export function anchorOf(world: World, mind: Mind, agent: Agent, bond: Bond | undefined): number {
  const unforgotten = bond ? bond.core / 100 : 0
  const own = betweenCats[-1 - mind.agent]
  if (agent < 0) {
    const pair = own?.[-1 - agent]
    return pair ? pair.kin + pair.tie + (world.standing[pair.place] ?? 0) / 100 + unforgotten : unforgotten
  }
  const figure = world.figures.get(agent)
  if (!figure) return unforgotten
  if (figure === mind.name) return 10 + unforgotten
  const pair = own?.[catNames.indexOf(figure)]
  return (pair ? (pair.kin + (world.standing[pair.place] ?? 0) / 100) / 3 : 0) + unforgotten
}

/** Points of liking at a second, −100 to 100; whoever is no bond yet is liked as their anchor says. */
export function likingAt(world: World, mind: Mind, agent: Agent, at: number): number {
  const bond = mind.bonds.get(agent)
  const anchor = anchorOf(world, mind, agent, bond)
  return bond ? likingOf(bond, anchor, at) : anchor
}

/** The same of a bond whose anchor is known. */
export function likingOf(bond: Bond, anchor: number, at: number): number {
  const liking = bond.liking / 100
  if (at <= bond.at || liking === anchor) return liking
  const halfLife = liking > anchor ? likingHalfLives.above : likingHalfLives.below
  return anchor + (liking - anchor) * left(at - bond.at, halfLife)
}
