// Midnight in the house: the base drifts, memories are put in order, feuds cool, whoever stayed away is missed.
import { stir } from '../affect/stir.ts'
import { familiarity } from '../bonds/bond.ts'
import { anchorOf, likingOf } from '../bonds/liking.ts'
import { tempers } from '../cast/cast.ts'
import { axes } from '../cat.types.ts'
import { clamped } from '../exact/clamped.ts'
import { left } from '../exact/halved.ts'
import { consolidate } from '../memory/consolidate.ts'
import type { Tell } from './effect.types.ts'
import type { Mind, Second, World } from './world.types.ts'

const day = 86_400

/** How far a base follows the day's mood and returns to the temper, and how far it may be from that. */
const drift = { follows: 0.05, returns: 0.04, most: 0.35 } as const

/** Most bonds of a cat; after that whoever means least is forgotten. */
const mostBonds = 500

/** Hours somewhere, counted by how it was, after which it may be called home. */
const dear = 4

/** Does the night's work for all. */
export function turnMidnight(world: World, at: Second, tell: Tell): void {
  const fading = left(day, 30 * day)
  world.standing.forEach((value, index) => {
    world.standing[index] = Math.trunc(value * fading)
  })
  for (const mind of world.minds) {
    driftBase(mind)
    consolidate(world, mind, at)
    miss(world, mind, at, tell)
    dropBonds(world, mind, at)
    chooseHome(mind)
    mind.movedToday.clear()
    mind.lastMet.clear()
  }
}

function driftBase({ name, feelings: { base }, day: held }: Mind): void {
  const temper = tempers[name]
  for (const axis of axes) {
    const mean = held[axis] / day
    const next = base[axis] + drift.follows * (mean - base[axis]) - drift.returns * (base[axis] - temper[axis])
    base[axis] = clamped(next, Math.max(-1, temper[axis] - drift.most), Math.min(1, temper[axis] + drift.most))
    held[axis] = 0
  }
}

/** Once, on the third night, somebody is missed, or their absence is a relief. */
function miss(world: World, mind: Mind, at: Second, tell: Tell): void {
  for (const [agent, bond] of mind.bonds) {
    const away = at - bond.seen
    if (agent < 0 || bond.met < 500 || away < 2 * day || away >= 3 * day) continue
    const points = likingOf(bond, anchorOf(world, mind, agent, bond), at)
    if (Math.abs(points) < 40) continue
    const emotion = points > 0 ? 'disappointment' : 'relief'
    const strength = Math.abs(points) / 200
    stir(mind.feelings, emotion, strength, 0, agent)
    tell({ kind: 'felt', cat: mind.name, at, cause: 0, deed: null, emotion, strength, by: agent, place: mind.place })
  }
}

function dropBonds(world: World, mind: Mind, at: Second): void {
  for (const [agent, bond] of mind.bonds) {
    if (agent < 0 || at - bond.seen < 180 * day) continue
    const anchor = anchorOf(world, mind, agent, bond)
    if (Math.abs(likingOf(bond, anchor, at) - anchor) < 1) mind.bonds.delete(agent)
  }
  if (mind.bonds.size <= mostBonds) return
  const worth = ([, bond]: readonly [number, NonNullable<ReturnType<Mind['bonds']['get']>>]): number =>
    Math.abs(bond.liking) * familiarity(bond, at)
  const least = [...mind.bonds].sort((a, b) => worth(a) - worth(b) || a[0] - b[0])
  for (const [agent] of least.slice(0, mind.bonds.size - mostBonds)) mind.bonds.delete(agent)
}

/** Home is where a cat was longest and liked it, the den apart, and stays so until another place is clearly dearer. */
function chooseHome(mind: Mind): void {
  const fading = left(day, 14 * day)
  for (const visit of mind.visits.values()) visit.fond *= fading
  let best = mind.home
  let most = mind.home === 'den' ? dear : 1.2 * (mind.visits.get(mind.home)?.fond ?? 0)
  for (const [place, { fond }] of mind.visits) {
    if (place === 'den' || fond <= most) continue
    best = place
    most = fond
  }
  mind.home = best
}
