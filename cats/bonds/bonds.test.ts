// What somebody is to a cat: kindness is never held against anybody, nothing can be farmed, and time heals.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catNames } from '../cast/cast.ts'
import { deedKinds, deeds, makings } from '../deeds/deeds.ts'
import { happen } from '../world/happen.ts'
import { newWorld } from '../world/new-world.ts'
import { standingOf } from '../world/dossier.ts'
import type { Mind, World } from '../world/world.types.ts'
import { likingAt } from './liking.ts'
import { rungFor, rungs, stranger } from './rungs.ts'
import { streetOf, streets } from './street.ts'

const from = 1_790_035_200
const nobody = (): void => undefined
const mindOf = (world: World, name: (typeof catNames)[number]): Mind => {
  const mind = world.minds[catNames.indexOf(name)]
  if (!mind) throw new Error('there are twelve')
  return mind
}
const likings = (world: World, person: number, at: number): number[] =>
  world.minds.map((mind) => likingAt(world, mind, person, at))

test('CAT-1.10 making something costs no cat’s liking, whatever was before', () => {
  const kind = fc.constantFrom(...deedKinds)
  const past = fc.array(fc.record({ kind, cat: fc.constantFrom(...catNames), wait: fc.nat(20_000) }), { maxLength: 25 })
  fc.assert(
    fc.property(past, fc.constantFrom(...makings), (before, making) => {
      const world = newWorld({ seed: 1, at: from })
      let [at, seq] = [from, 0]
      for (const { wait, ...deed } of before)
        happen(world, { ...deed, seq: ++seq, at: (at += wait), by: 7, place: 'room:1' }, nobody)
      // What falls due meanwhile happens first.
      happen(world, { seq: ++seq, at: at + 60, kind: 'time.passed' }, nobody)
      const was = likings(world, 7, at + 60)
      happen(world, { seq: ++seq, at: at + 60, kind: making, by: 7, to: 8, place: 'room:1' }, nobody)
      likings(world, 7, at + 60).forEach((liking, index) => {
        // Numbers are kept in hundredths.
        expect(liking, catNames[index]).toBeGreaterThanOrEqual((was[index] ?? 0) - 0.0051)
      })
    }),
    { numRuns: 60 },
  )
})

test('CAT-1.10 making, and what goes wrong, can never count against anybody', () => {
  for (const kind of makings) expect(deeds[kind].liking, kind).toBe('rises')
  for (const kind of ['sketch.crashed', 'session.failed', 'message.deleted', 'follow.removed', 'room.left'] as const)
    expect(deeds[kind].liking, kind).toBe('stays')
  expect(deedKinds.filter((kind) => deeds[kind].liking === 'moves').toSorted()).toEqual([
    'cat.pestered',
    'cat.poked',
    'person.banned',
  ])
})

test.each(['cat.petted', 'cat.pestered', 'message.posted', 'cat.fed'] as const)(
  'CAT-1.11 a thousand times %s in a day',
  (kind) => {
    const world = newWorld({ seed: 1, at: from })
    const was = likings(world, 7, from)
    for (let time = 0; time < 1_000; time++)
      happen(world, { seq: time + 1, at: from + 60 + time * 86, kind, by: 7, cat: 'tofu', place: 'den' }, nobody)
    likings(world, 7, from + 86_200).forEach((liking, index) => {
      expect(Math.abs(liking - (was[index] ?? 0)), catNames[index]).toBeLessThanOrEqual(12)
    })
  },
)

test('CAT-1.11 kindness goes far, but only day by day', () => {
  const world = newWorld({ seed: 1, at: from })
  const points: number[] = []
  for (let day = 0; day < 40; day++) {
    for (let time = 0; time < 3; time++)
      happen(
        world,
        {
          seq: day * 3 + time + 1,
          at: from + day * 86_400 + 40_000 + time * 9_000,
          kind: 'cat.fed',
          by: 7,
          cat: 'tofu',
        },
        nobody,
      )
    points.push(likingAt(world, mindOf(world, 'tofu'), 7, world.at))
  }
  expect(points[39]).toBeGreaterThan(50)
  expect(points[1]).toBeLessThan(24)
})

test('CAT-1.16 what is felt fades towards what two are to each other anyway, malice sooner than fondness', () => {
  const world = newWorld({ seed: 1, at: from })
  const beans = mindOf(world, 'beans')
  const bond = { trust: 500, fear: 0, met: 100, seen: from, at: from, core: 0, rung: stranger }
  beans.bonds.set(1, { ...bond, liking: 6_000 })
  beans.bonds.set(2, { ...bond, liking: -6_000 })
  expect(likingAt(world, beans, 1, from + 21 * 86_400)).toBeCloseTo(30)
  expect(likingAt(world, beans, 2, from + 10 * 86_400)).toBeCloseTo(-30)
  expect(likingAt(world, beans, mindOf(world, 'glitch').agent, from)).toBe(30)
  expect(likingAt(world, beans, mindOf(world, 'miso').agent, from)).toBe(-13 - 15)
})

test('CAT-1.10 whoever goes as a cat is liked a little more by it and by its kin', () => {
  const world = newWorld({ seed: 1, at: from })
  happen(world, { seq: 1, at: from, kind: 'cat.chosen', by: 5, cat: 'glitch' }, nobody)
  const anchor = (name: (typeof catNames)[number]): number => {
    const mind = mindOf(world, name)
    mind.bonds.delete(5)
    return likingAt(world, mind, 5, from)
  }
  expect(anchor('glitch')).toBe(10)
  expect(anchor('beans')).toBe(10)
  expect(anchor('root')).toBe(-8)
})

test('CAT-1.20 eleven rungs; one is held on to for three points', () => {
  const climb = (points: readonly number[]): (string | undefined)[] => {
    let rung = stranger
    return points.map((value) => rungs[(rung = rungFor(value, rung))])
  }
  expect(climb([-95, -80, -60, -20, 0, 20, 40, 60, 80, 95])).toEqual(rungs.slice(0, 10))
  expect(climb([9, 11, 12.9, 13, 9, 7.1, 6.9])).toEqual([
    'neutral',
    'neutral',
    'neutral',
    'acquaintance',
    'acquaintance',
    'acquaintance',
    'neutral',
  ])
  expect(climb([0, 100, -100])).toEqual(['neutral', 'ally', 'severed'])
})

test('CAT-1.20 the street has a word for everything between', () => {
  const one = { points: 0, known: 0.5, trust: 0.5, rung: 'neutral', shares: null } as const
  expect(streetOf({ ...one, rung: 'stranger' })).toBe('Unknown')
  expect(streetOf({ ...one, known: 0.01 })).toBe('Just Met')
  expect(streetOf({ ...one, known: 0.1, points: 15 })).toBe('Seen You Around')
  expect(streetOf({ ...one, known: 0.9 })).toBe('Business Only')
  expect(streetOf({ ...one, points: 75, shares: 'works' })).toBe('Learned From')
  expect(streetOf({ ...one, points: 25, trust: 0.6, shares: 'works' })).toBe('Working Together')
  expect(streetOf({ ...one, points: 20, shares: 'songs' })).toBe('Competing')
  expect(streetOf({ ...one, points: -20, shares: 'feud' })).toBe('Opps')
  expect(streetOf({ ...one, points: -60, shares: 'feud' })).toBe('Smoke')
  expect(streetOf({ ...one, points: -90 })).toBe('On Thin Fur')
  expect(streetOf({ ...one, points: -99 })).toBe('Cut Off')
  expect([0, 25, 45, 95].map((points) => streetOf({ ...one, points }))).toEqual([
    'Neutral',
    'Low-Key Cool',
    'Solid',
    'Respected',
  ])
})

test('CAT-1.20 a stranger is one, until a cat has met them', () => {
  const world = newWorld({ seed: 1, at: from })
  const tofu = mindOf(world, 'tofu')
  expect(standingOf(world, tofu, 9, from)).toMatchObject({ rung: 'stranger', street: 'Unknown', liking: 0 })
  happen(world, { seq: 1, at: from, kind: 'cat.fed', by: 9, cat: 'tofu' }, nobody)
  expect(standingOf(world, tofu, 9, from)).toMatchObject({ rung: 'neutral', street: 'Just Met' })
})

test('CAT-1.20 each word of the street can come about: of a cat and a person in a world', () => {
  const world = newWorld({ seed: 1, at: from })
  const said = new Set<string>()
  const person = 9
  const beliefs = [null, 'is rough with cats', 'brings songs', 'makes things'] as const
  for (const mind of [mindOf(world, 'neon'), mindOf(world, 'tofu')])
    for (const belief of beliefs) {
      mind.beliefs.clear()
      if (belief) mind.beliefs.set(`${person} ${belief}`, { for: 9_000, against: 100 })
      said.add(standingOf(world, mind, person, from).street)
      for (let points = -100; points <= 100; points += 5)
        for (const met of [1, 400, 1_500, 6_000])
          for (const trust of [300, 800]) {
            const rung = rungFor(points, stranger)
            mind.bonds.set(person, { liking: points * 100, trust, fear: 0, met, seen: from, at: from, core: 0, rung })
            said.add(standingOf(world, mind, person, from).street)
            mind.bonds.delete(person)
          }
    }
  expect([...said].toSorted()).toEqual([...streets].toSorted())
})
