// Makes and moves the bonds of a cat.
import type { Agent } from '../cat.types.ts'
import { clamped } from '../exact/clamped.ts'
import { faded, left } from '../exact/halved.ts'
import type { Tell } from '../world/effect.types.ts'
import type { Mind, Second, World } from '../world/world.types.ts'
import type { Bond } from './bond.types.ts'
import { anchorOf, fearHalfLife, likingOf, metHalfLife } from './liking.ts'
import { rungFor, rungs, stranger } from './rungs.ts'

/** What a cat's liking of one may move in a day, in hundredths [CAT-1.11]. */
const daily = 1_200

/** Numbers that fade are written down anew at most so often; sooner, their fading would be rounded away. */
const settledEvery = 6 * 3_600

/** Bonds count in whole minutes, because they are many and kept. */
const minute = (at: Second): Second => at - (at % 60)

/** The bond with somebody, begun if there is none, and up to date. */
export function bondWith(world: World, mind: Mind, agent: Agent, at: Second): Bond {
  const known = mind.bonds.get(agent)
  if (known) {
    refresh(known, anchorOf(world, mind, agent, known), at)
    return known
  }
  const liking = Math.round(anchorOf(world, mind, agent, undefined) * 100)
  const bond: Bond = { liking, trust: 500, fear: 0, met: 0, seen: minute(at), at: minute(at), core: 0, rung: stranger }
  mind.bonds.set(agent, bond)
  return bond
}

function refresh(bond: Bond, anchor: number, at: Second): void {
  if (at - bond.at < settledEvery) return
  bond.liking = Math.round(likingOf(bond, anchor, at) * 100)
  bond.met = Math.round(bond.met * left(at - bond.at, metHalfLife))
  bond.fear = Math.round(bond.fear * left(at - bond.at, fearHalfLife))
  bond.at = minute(at)
}

/** Moves a liking by points, less the nearer it is to the end, and no further than a day allows. Answers with how far. */
export function moveLiking(world: World, mind: Mind, agent: Agent, points: number, at: Second, tell: Tell): number {
  const bond = bondWith(world, mind, agent, at)
  const headroom = 1 - Math.max(0, (bond.liking / 10_000) * (points < 0 ? -1 : 1))
  const today = mind.movedToday.get(agent) ?? 0
  const wanted = clamped(today + Math.round(points * 100 * headroom), -daily, daily)
  const moved = clamped(bond.liking + wanted - today, -10_000, 10_000) - bond.liking
  bond.liking += moved
  if (moved !== 0) mind.movedToday.set(agent, today + moved)
  climb(mind, agent, bond, at, tell)
  return moved / 100
}

/** Notes a meeting, which makes somebody known. `weight`: 1 for one that was seen from near. */
export function meetOnce(world: World, mind: Mind, agent: Agent, weight: number, at: Second, tell: Tell): void {
  const bond = bondWith(world, mind, agent, at)
  bond.met += Math.round(100 * weight)
  bond.seen = minute(at)
  climb(mind, agent, bond, at, tell)
}

/** How well somebody is known, 0 to 1. */
export const familiarity = (bond: Bond, at: Second): number =>
  1 - faded((bond.met * left(Math.max(0, at - bond.at), metHalfLife)) / 2_500)

function climb(mind: Mind, agent: Agent, bond: Bond, at: Second, tell: Tell): void {
  const rung = rungFor(bond.liking / 100, bond.rung)
  if (rung === bond.rung) return
  bond.rung = rung
  tell({ kind: 'rung', cat: mind.name, at, agent, rung: rungs[rung] ?? 'stranger' })
}
