// Memories fade, last when they are told, become beliefs at night, and never hold more than was public.
import { expect, test } from 'vitest'
import { catNames } from '../cast/cast.ts'
import { happen } from '../world/happen.ts'
import { newWorld } from '../world/new-world.ts'
import { dossierOf } from '../world/dossier.ts'
import type { Mind, World } from '../world/world.types.ts'
import { believes, consolidate } from './consolidate.ts'
import { recall } from './recall.ts'
import { capacity, keepForGood, remember } from './remember.ts'
import { halfLifeOf, strengthAt, strengthen } from './strength.ts'

const from = 1_790_035_200
const hour = 3_600
const nobody = (): void => undefined
const begin = (): World => newWorld({ seed: 2, at: from })
const hexOf = (world: World): Mind => {
  const mind = world.minds[catNames.indexOf('hex')]
  if (!mind) throw new Error('there are twelve')
  return mind
}
const fact = { subj: 7, verb: 'sketch.published', obj: 0, place: 'room:1', at: from, source: 1 } as const
const keep = (mind: Mind, more: object = {}, salience = 0.5, valence = 0.5) =>
  remember(mind, { ...fact, ...more }, { salience, valence }, from)

test('CAT-1.15 half of a memory is gone in 36 hours, or five times that when it mattered most', () => {
  const mind = hexOf(begin())
  expect(strengthAt(keep(mind, {}, 0), from + 36 * hour)).toBe(0.5)
  expect(strengthAt(keep(mind, {}, 1), from + 180 * hour)).toBe(0.5)
  expect(halfLifeOf(500)).toBe(108 * hour)
})

test('CAT-1.15 each telling makes it last twice as long, up to a year', () => {
  const memory = keep(hexOf(begin()), {}, 0)
  strengthen(memory)
  expect(memory.halfLife).toBe(72 * hour)
  for (let time = 0; time < 20; time++) strengthen(memory)
  expect(memory.halfLife).toBe(365 * 24 * hour)
})

test('CAT-1.15 a telling is a deed of the log', () => {
  const world = begin()
  const memory = keep(hexOf(world), {}, 0)
  happen(world, { seq: 2, at: from + 5, kind: 'memory.told', cat: 'hex', memory: memory.id }, nobody)
  expect(memory.halfLife).toBe(72 * hour)
})

test('CAT-1.15 of too many the weakest goes, core ones stay', () => {
  const mind = hexOf(begin())
  const core = keep(mind, { subj: 99 }, 0.11)
  keepForGood(mind, 99)
  const weakest = keep(mind, { source: 2 }, 0.12)
  for (let index = 0; index < capacity.memories; index++) keep(mind, { source: 3 + index }, 0.2)
  expect(mind.memories).toHaveLength(capacity.memories + 1)
  expect(mind.memories).toContain(core)
  expect(mind.memories).not.toContain(weakest)
})

test('CAT-1.15 core memories are at most twelve: what mattered least gives way', () => {
  const mind = hexOf(begin())
  for (let person = 1; person <= capacity.core + 3; person++) {
    keep(mind, { subj: person }, person / 20)
    keepForGood(mind, person)
  }
  const core = mind.memories.filter((memory) => memory.core).map(({ subj }) => subj)
  expect(core).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
})

test('CAT-1.15 what fits the moment is recalled: who, then what, then where, and what is fresh before what is old', () => {
  const mind = hexOf(begin())
  const mine = keep(mind, { subj: 7, verb: 'song.published', place: 'room:2' })
  keep(mind, { subj: 8, place: 'room:1' })
  const fresh = keep(mind, { subj: 9, place: 'room:3', at: from + 400 * hour })
  expect(recall(mind, { agent: 7 }, from + 500 * hour)[0]).toBe(mine)
  expect(recall(mind, {}, from + 500 * hour)[0]).toBe(fresh)
  expect(recall(mind, { verb: 'song.published' }, from + 1)[0]).toBe(mine)
  expect(recall(hexOf(begin()), { agent: 7 }, from)).toEqual([])
})

test('CAT-1.16 three alike become a belief, of which the one that mattered most is kept as a story', () => {
  const world = begin()
  const mind = hexOf(world)
  const most = keep(mind, { source: 1 }, 0.9)
  for (const source of [2, 3, 4]) keep(mind, { source }, 0.5)
  keep(mind, { subj: 8, source: 5 })
  consolidate(world, mind, from + hour)
  expect(mind.memories.filter(({ subj }) => subj === 7)).toEqual([most])
  expect(mind.memories.filter(({ subj }) => subj === 8)).toHaveLength(1)
  expect(believes(mind, 7, 'makes things')).toBeCloseTo(5 / 6)
  expect(believes(mind, 8, 'makes things')).toBe(0.5)
})

test('CAT-1.16 what speaks for one thing speaks against its opposite', () => {
  const world = begin()
  const mind = hexOf(world)
  for (const source of [1, 2, 3]) keep(mind, { verb: 'cat.fed', source })
  consolidate(world, mind, from)
  expect(believes(mind, 7, 'is good to cats')).toBeGreaterThan(0.75)
  for (const source of [4, 5, 6, 7, 8, 9]) keep(mind, { verb: 'cat.pestered', source })
  consolidate(world, mind, from)
  expect(believes(mind, 7, 'is good to cats')).toBeLessThan(0.45)
  expect(believes(mind, 7, 'is rough with cats')).toBeGreaterThan(0.8)
})

test('CAT-1.16 hearsay makes no belief, and what is faint is gone', () => {
  const world = begin()
  const mind = hexOf(world)
  for (const source of [1, 2, 3])
    remember(mind, { ...fact, source }, { salience: 0.5, valence: 0.5, hop: 1, from: -1 }, from)
  consolidate(world, mind, from + hour)
  expect(mind.beliefs.size).toBe(0)
  consolidate(world, mind, from + 60 * 24 * hour)
  expect(mind.memories).toEqual([])
})

test('CAT-1.16 the liking stays when its story is gone, and the cat knows that it does not know why', () => {
  const world = begin()
  const mind = hexOf(world)
  mind.bonds.set(7, { liking: 6_000, trust: 500, fear: 0, met: 2_000, seen: from, at: from, core: 0, rung: 6 })
  expect(dossierOf(world, 7, from)).toMatchObject([{ cat: 'hex', storyGone: true, liking: 60 }])
  keep(mind)
  expect(dossierOf(world, 7, from)).toMatchObject([{ cat: 'hex', storyGone: false }])
})
