// Where cats are and what they do there, what they hear and what they sleep through.
import { expect, test } from 'vitest'
import { cast, catNames } from '../cast/cast.ts'
import type { Place } from '../cat.types.ts'
import { deedKinds } from '../deeds/deeds.ts'
import { reachOf } from '../deeds/reach.ts'
import { simulatedDeeds } from '../sim/house.ts'
import { advance } from '../world/advance.ts'
import type { Effect } from '../world/effect.types.ts'
import { happen } from '../world/happen.ts'
import { newWorld } from '../world/new-world.ts'
import type { Mind, World } from '../world/world.types.ts'
import { heard, liveliness, peopleIn, placeOf } from './places.ts'

const from = 1_790_035_200
const day = 86_400
const nobody = (): void => undefined
const mindOf = (world: World, name: (typeof catNames)[number]): Mind => {
  const mind = world.minds[catNames.indexOf(name)]
  if (!mind) throw new Error('there are twelve')
  return mind
}

const lived = newWorld({ seed: 8, at: from })
const effects: Effect[] = []
for (const deed of simulatedDeeds({ seed: 8, from, days: 6, people: 12 }))
  happen(lived, deed, (effect) => effects.push(effect))

test('CAT-1.14 each cat sleeps a third to a half of the time, wherever it lies', () => {
  const asleep = new Map<string, number>()
  const since = new Map<string, number>()
  for (const effect of effects) {
    if (effect.kind !== 'moved') continue
    const began = since.get(effect.cat)
    if (began !== undefined) asleep.set(effect.cat, (asleep.get(effect.cat) ?? 0) + effect.at - began)
    since.delete(effect.cat)
    if (effect.activity === 'asleep') since.set(effect.cat, effect.at)
  }
  for (const name of catNames) {
    const share = (asleep.get(name) ?? 0) / (lived.at - from)
    expect(share, name).toBeGreaterThan(0.25)
    expect(share, name).toBeLessThan(0.55)
  }
})

test('CAT-1.14 nobody starves: a hungry cat goes to the den and eats, and no deed says so', () => {
  const world = newWorld({ seed: 8, at: from })
  const hungriest = new Map<string, number>()
  for (let at = from; at < from + 7 * day; at += 600) {
    advance(world, at, nobody)
    for (const { name, feelings } of world.minds)
      hungriest.set(name, Math.max(hungriest.get(name) ?? 0, feelings.drives.hunger))
  }
  for (const { name, feelings } of world.minds) {
    expect(hungriest.get(name), name).toBeGreaterThan(0.55)
    expect(feelings.drives.hunger, name).toBeLessThan(1)
  }
  expect(world.seq).toBe(0)
})

test('CAT-1.14 they move about, are in one place each, and have a home that is not the den', () => {
  const seen = new Set<Place>()
  const where = new Map<string, Place>(catNames.map((name) => [name, 'den']))
  for (const effect of effects) {
    if (effect.kind !== 'moved') continue
    expect(where.get(effect.cat)).toBe(effect.from)
    where.set(effect.cat, effect.to)
    seen.add(effect.to)
  }
  expect(seen.size).toBeGreaterThan(4)
  expect(lived.minds.filter(({ home }) => home !== 'den').length).toBeGreaterThan(4)
  expect(new Set(lived.minds.map(({ activity }) => activity)).size).toBeGreaterThan(2)
})

test('CAT-1.14 whoever comes to a cat that wants company is a reason to be there', () => {
  const place: Place = 'room:1'
  const stays = (liking: number): number => {
    let sum = 0
    for (let seed = 0; seed < 30; seed++) {
      const world = newWorld({ seed, at: from })
      const tofu = mindOf(world, 'tofu')
      tofu.bonds.set(7, { liking, trust: 500, fear: 0, met: 900, seen: from, at: from, core: 0, rung: 4 })
      placeOf(world, 'room:2', from)
      heard(world, place, 7, from)
      tofu.decideAt = from + 1
      advance(world, from + 1, nobody)
      if (tofu.place === place) sum++
    }
    return sum
  }
  expect(stays(9_000)).toBeGreaterThan(stays(-9_000) + 5)
})

test('CAT-1.14 a place is lively while things happen in it, and people are there for half an hour', () => {
  const world = newWorld({ seed: 1, at: from })
  for (let second = 0; second < 4; second++) heard(world, 'room:1', 7, from + second)
  const state = world.places.get('room:1')
  expect(liveliness(state, from + 4)).toBeCloseTo(0.5, 1)
  expect(liveliness(state, from + 7_200)).toBeLessThan(0.01)
  expect(peopleIn(world, 'room:1', from + 1_700)).toEqual([7])
  expect(peopleIn(world, 'room:1', from + 1_900)).toEqual([])
})

test('CAT-1.14 at most 48 places are known, and none is forgotten where a cat is', () => {
  const world = newWorld({ seed: 1, at: from })
  mindOf(world, 'hex').place = 'room:1'
  for (let number = 1; number < 90; number++) heard(world, `room:${number}`, 7, from + number)
  expect(world.places.size).toBe(48)
  expect(world.places.has('room:1') && world.places.has('den') && world.places.has('room:89')).toBe(true)
})

const deedOf = (more: object) => ({ seq: 1, at: from, kind: 'message.posted', ...more }) as const

test('CAT-1.22 asleep, a cat hears its name, storms and food, and nothing else', () => {
  const world = newWorld({ seed: 1, at: from })
  const beans = mindOf(world, 'beans')
  beans.activity = 'asleep'
  const hears = deedKinds.filter((kind) => reachOf(beans, kind, deedOf({ place: 'den', kind })) > 0)
  expect(hears).toEqual(['server.error', 'message.burst'])
  const notices = deedKinds.filter(
    (kind) => kind.startsWith('cat.') && reachOf(beans, kind, deedOf({ cat: 'beans', kind })) > 0,
  )
  expect(notices).toEqual([
    'cat.chosen',
    'cat.fed',
    'cat.poked',
    'cat.pestered',
    'cat.called',
    'cat.gifted',
    'cat.played',
  ])
})

test('CAT-1.23 a cat knows what happens where it is, what it listens for, and what the house hears', () => {
  const world = newWorld({ seed: 1, at: from })
  const [beans, hex] = [mindOf(world, 'beans'), mindOf(world, 'hex')]
  expect(reachOf(beans, 'message.posted', deedOf({ place: 'den' }))).toBe(1)
  expect(reachOf(beans, 'message.posted', deedOf({ place: 'room:1' }))).toBe(0)
  expect(reachOf(hex, 'message.posted', deedOf({ place: 'room:1' }))).toBe(0.3)
  expect(reachOf(beans, 'session.opened', deedOf({}))).toBe(1)
  expect(reachOf(beans, 'server.error', deedOf({}))).toBe(0.4)
  expect(reachOf(beans, 'cat.petted', deedOf({ cat: 'hex', place: 'den' }))).toBe(0.5)
  expect(reachOf(beans, 'cat.petted', deedOf({ cat: 'hex', place: 'room:1' }))).toBe(0)
  for (const name of catNames) for (const kind of cast[name].listensFor) expect(deedKinds).toContain(kind)
})
