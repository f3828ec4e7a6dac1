// What is usual in a house, and what somebody does again and again: both take the edge off a deed.
import type { Agent } from '../cat.types.ts'
import { left } from '../exact/halved.ts'
import type { Second, World } from '../world/world.types.ts'
import type { DeedKind } from './deeds.ts'

const window = 6 * 3_600
const usualHalfLife = 3 * 86_400

/** Most habits that are counted at once. */
const most = 400

/** Counts a deed of somebody, and says what is left of it after those of the last six hours: 1, 1/1.5, 1/2 … */
export function freshness(world: World, agent: Agent, kind: DeedKind, at: Second): number {
  const key = `${agent} ${kind}`
  const habit = world.habits.get(key)
  const count = habit && at - habit.since < window ? habit.count : 0
  world.habits.set(key, { count: count + 1, since: count > 0 && habit ? habit.since : at })
  if (world.habits.size > most) dropOld(world, at)
  return 1 / (1 + 0.5 * count)
}

/** Forgets habits whose six hours are over, and the oldest if there are still too many. */
export function dropOld(world: World, at: Second): void {
  for (const [key, { since }] of world.habits) if (at - since >= window) world.habits.delete(key)
  if (world.habits.size <= most) return
  const oldest = [...world.habits].sort(([a, x], [b, y]) => x.since - y.since || (a < b ? -1 : 1))
  for (const [key] of oldest.slice(0, world.habits.size - most)) world.habits.delete(key)
}

/** How likely such a deed was, 0 to 1, before it is counted among the usual. */
export function expectation(world: World, kind: DeedKind, at: Second): number {
  const usual = world.usual.get(kind)
  const count = usual ? usual.count * left(at - usual.at, usualHalfLife) : 0
  world.usual.set(kind, { count: count + 1, at })
  return count / (count + 4)
}
