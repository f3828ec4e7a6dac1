// The mathematics of feeling: closed in time, bounded, and as strong as the prototype was.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axes, type Pad } from '../cat.types.ts'
import type { Feelings } from './affect.types.ts'
import { dayTide } from './day-tide.ts'
import { type Emotion, emotionNames } from './emotions.ts'
import { besideOrSame, octantOf, strengthOf } from './octant.ts'
import { settle } from './settle.ts'
import { stir } from './stir.ts'

const calm = (mood: Pad = [0, 0, 0], base: Pad = [0, 0, 0]): Feelings => ({
  at: 0,
  mood: [...mood],
  base: [...base],
  stirrings: new Map(),
  drives: { energy: 1, hunger: 0, social: 0, novelty: 0, territory: 0 },
})
const coordinate = fc.double({ min: -1, max: 1, noNaN: true })
const point = fc.tuple(coordinate, coordinate, coordinate)
const emotion = fc.constantFrom<Emotion>(...emotionNames)
const felt = fc.array(fc.tuple(emotion, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 })

const stirred = (mood: Pad, base: Pad, storm: readonly (readonly [Emotion, number])[]): Feelings => {
  const feelings = calm(mood, base)
  storm.forEach(([name, strength], index) => stir(feelings, name, strength, index + 1))
  return feelings
}

test('CAT-1.7 however a stretch is cut, it ends the same', { timeout: 60_000 }, () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(point, point, felt, cuts, (mood, base, storm, pieces) => {
      const [whole, cut] = [stirred(mood, base, storm), stirred(mood, base, storm)]
      const end = pieces.reduce((sum, piece) => sum + piece, 0)
      const mean = settle(whole, end)
      const held: Pad = [0, 0, 0]
      let at = 0
      for (const piece of pieces) {
        const part = settle(cut, (at += piece))
        for (const axis of axes) held[axis] += part[axis]
      }
      for (const axis of axes) {
        expect(Math.abs(whole.mood[axis] - cut.mood[axis])).toBeLessThan(1e-9)
        expect(Math.abs(mean[axis] - held[axis])).toBeLessThan(1e-6)
      }
    }),
    { numRuns: process.env['NEOSPACE_TEST_TIER'] === 'all' ? 10_000 : 2_000 },
  )
})

test('CAT-1.7 the mean of an hour is what a thousand looks would average', () => {
  const build = (): Feelings =>
    stirred(
      [0.2, -0.3, 0.1],
      [0.1, 0.4, -0.2],
      [
        ['love', 0.8],
        ['fear', 0.5],
      ],
    )
  const held = settle(build(), 3_600)
  for (const axis of axes) {
    let sum = 0
    for (let second = 0; second < 3_600; second++) {
      const one = build()
      settle(one, second + 0.5)
      sum += one.mood[axis]
    }
    expect(Math.abs(held[axis] - sum)).toBeLessThan(1e-2)
  }
})

test('CAT-1.8 no storm drives a mood beyond its bounds', () => {
  const storm = fc.array(
    fc.tuple(emotion, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 600 })),
    {
      maxLength: 200,
    },
  )
  fc.assert(
    fc.property(point, point, storm, (mood, base, events) => {
      const feelings = calm(mood, base)
      let at = 0
      for (const [name, strength, wait] of events) {
        settle(feelings, (at += wait))
        stir(feelings, name, strength, 1)
        for (const axis of axes) {
          const ahead = [...feelings.stirrings.values()].reduce((sum, { push }) => sum + push[axis], 0)
          expect(Number.isFinite(feelings.mood[axis] + ahead)).toBe(true)
          expect(Math.abs(feelings.mood[axis])).toBeLessThanOrEqual(1)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('CAT-1.8 the ends are never cut off, because no push is more than the room there is', () => {
  const feelings = calm([0.5, 0.2, 0])
  for (let index = 0; index < 200; index++) stir(feelings, index % 2 ? 'joy' : 'gratification', 1, index)
  settle(feelings, 1_000)
  expect(feelings.mood[0]).toBeLessThan(1)
  expect(feelings.mood[0]).toBeGreaterThan(0.8)
})

const peak = (name: Emotion, strength: number): Pad => {
  const most: Pad = [0, 0, 0]
  for (let minute = 1; minute <= 240; minute++) {
    const feelings = stirred([0, 0, 0], [0, 0, 0], [[name, strength]])
    settle(feelings, minute * 60)
    for (const axis of axes) if (Math.abs(feelings.mood[axis]) > Math.abs(most[axis])) most[axis] = feelings.mood[axis]
  }
  return most
}

test.each<[Emotion, number, Pad]>([
  ['joy', 1, [0.32, 0.12, 0.08]],
  ['anger', 0.6, [-0.24, 0.22, 0.12]],
  ['anger', 1, [-0.4, 0.37, 0.2]],
  ['fear', 1, [-0.51, 0.37, -0.35]],
])('CAT-1.7 one %s of %f moves a neutral mood as the prototype was moved', (name, strength, expected) => {
  const found = peak(name, strength)
  // The prototype let every emotion pass in six minutes.
  for (const axis of axes) expect(Math.abs(found[axis] - expected[axis])).toBeLessThan(0.03)
})

test('CAT-1.7 the same feeling twice is one feeling, with the stronger cause', () => {
  const feelings = stirred(
    [0, 0, 0],
    [0, 0, 0],
    [
      ['joy', 0.3],
      ['joy', 0.6],
    ],
  )
  stir(feelings, 'joy', 0.1, 9)
  expect(feelings.stirrings.size).toBe(1)
  expect(feelings.stirrings.get('joy')).toMatchObject({ cause: 2, causeStrength: 0.6 })
  expect(feelings.stirrings.get('joy')?.strength).toBeCloseTo(1 - 0.7 * 0.4 * 0.9)
})

test('CAT-1.12 octants, their neighbours and three strengths', () => {
  expect([octantOf([1, 1, 1]), octantOf([-1, -1, 1]), octantOf([1, -1, -1])]).toEqual([
    'exuberant',
    'disdainful',
    'docile',
  ])
  expect([
    besideOrSame('relaxed', 'docile'),
    besideOrSame('relaxed', 'anxious'),
    besideOrSame('bored', 'bored'),
  ]).toEqual([true, false, true])
  expect([strengthOf([0.5, 0, 0]), strengthOf([1, 0, 0]), strengthOf([1, 1, 1])]).toEqual([
    'slightly',
    'moderately',
    'fully',
  ])
})

test('CAT-1.12 the day has two tides', () => {
  expect([dayTide(2), dayTide(13), dayTide(19), dayTide(6.5)]).toEqual([-0.2, -0.2, 0.2, 0.19])
  expect(dayTide(23.5)).toBeCloseTo(-0.12)
})
