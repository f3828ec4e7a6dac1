// A world is its deeds and its seed, whenever anybody looks, however it was kept, and whatever is thrown at it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catNames } from '../cast/cast.ts'
import { axes } from '../cat.types.ts'
import { deedKinds } from '../deeds/deeds.ts'
import { simulatedDeeds } from '../sim/house.ts'
import { advance, nextWakeAt } from './advance.ts'
import { happen } from './happen.ts'
import { lookAt } from './look.ts'
import { newWorld } from './new-world.ts'
import { worldAt } from './world-at.ts'
import type { Deed, World } from './world.types.ts'
import { readWorld, writeWorld } from './written.ts'

const from = 1_790_035_200
const nobody = (): void => undefined
const deeds = simulatedDeeds({ seed: 3, from, days: 4, people: 12 })
const begin = (seed = 3): World => newWorld({ seed, at: from })

const read = (text: string): World => {
  const world = readWorld(text)
  if (!world) throw new Error('it is of this form')
  return world
}

const folded = (world: World, some: readonly Deed[]): World => {
  for (const deed of some) happen(world, deed, nobody)
  return world
}
const whole = writeWorld(folded(begin(), deeds))

test('CAT-1.9 the same deeds and seed give the same world, another seed another', () => {
  expect(deeds.length).toBeGreaterThan(200)
  expect(writeWorld(folded(begin(), deeds)) === whole).toBe(true)
  expect(writeWorld(folded(begin(4), deeds)) === whole).toBe(false)
})

test('CAT-1.9 over a snapshot at any deed it comes to the same, byte for byte', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(deeds.length), { maxLength: 4 }), (cuts) => {
      let world = begin()
      deeds.forEach((deed, index) => {
        if (cuts.includes(index)) world = read(writeWorld(world))
        happen(world, deed, nobody)
      })
      expect(writeWorld(world) === whole).toBe(true)
    }),
    { numRuns: 4 },
  )
})

test('CAT-1.9 what is told is the same too, each once and in the order of time', () => {
  const told = (cut: boolean): string[] => {
    const heard: string[] = []
    let last = 0
    let world = begin()
    for (const deed of deeds.slice(0, 200)) {
      if (cut) world = read(writeWorld(world))
      happen(world, deed, (effect) => {
        expect(effect.at).toBeGreaterThanOrEqual(last)
        last = effect.at
        heard.push(JSON.stringify(effect))
      })
    }
    return heard
  }
  const heard = told(false)
  expect(heard.length).toBeGreaterThan(200)
  expect(told(true)).toEqual(heard)
})

test('CAT-1.7 a world that was looked at and let run ahead is the one that nobody saw', () => {
  const world = begin()
  for (const [index, deed] of deeds.entries()) {
    if (index % 7 === 0) {
      const before = writeWorld(world)
      worldAt(world, deed.at)
      expect(writeWorld(world) === before).toBe(true)
    }
    // To pass over what falls due in steps of any length leaves no trace.
    if (index % 5 === 0)
      for (let at = world.at; at < deed.at; at += 1_000) advance(world, Math.min(at, deed.at), nobody)
    happen(world, deed, nobody)
  }
  expect(writeWorld(world) === whole).toBe(true)
})

test('CAT-1.7 nothing falls due before it says so', () => {
  const world = folded(begin(), deeds.slice(0, 100))
  const before = writeWorld(world)
  advance(world, nextWakeAt(world) - 1, nobody)
  expect(writeWorld(world) === before).toBe(true)
  advance(world, nextWakeAt(world), nobody)
  expect(writeWorld(world) === before).toBe(false)
})

test('CAT-1.7 a deed whose second has passed happens in the world’s', () => {
  const world = folded(begin(), deeds.slice(0, 100))
  const { at } = world
  happen(world, { seq: 10_000, at: at - 5_000, kind: 'message.posted', by: 3, place: 'room:1' }, nobody)
  expect(world.at).toBe(at)
  expect(world.seq).toBe(10_000)
})

test('CAT-1.8 no storm makes a number that is none, or drives a mood beyond its bounds', () => {
  const deed = fc.record({
    kind: fc.constantFrom(...deedKinds),
    wait: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 40_000 })),
    by: fc.nat(3),
    to: fc.nat(3),
    cat: fc.constantFrom(...catNames),
    place: fc.constantFrom('den' as const, 'room:1' as const, 'wall:2' as const),
  })
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 60 }), (storm) => {
      const world = begin()
      let at = from
      storm.forEach(({ wait, ...rest }, index) => {
        happen(world, { ...rest, seq: index + 1, at: (at += wait) }, nobody)
      })
      expect(/null,null,null|NaN|Infinity/.test(writeWorld(world))).toBe(false)
      for (const { feelings } of world.minds) {
        for (const axis of axes) {
          expect(Math.abs(feelings.mood[axis])).toBeLessThanOrEqual(1)
          expect(Math.abs(feelings.base[axis])).toBeLessThanOrEqual(1)
        }
        for (const drive of Object.values(feelings.drives)) {
          expect(drive).toBeGreaterThanOrEqual(0)
          expect(drive).toBeLessThanOrEqual(1)
        }
        for (const { strength } of feelings.stirrings.values()) expect(strength >= 0 && strength <= 1).toBe(true)
      }
    }),
    { numRuns: 25 },
  )
})

test('CAT-1.9 a text of another form is not read', () => {
  expect(readWorld(whole.replace('"form":1', '"form":2'))).toBeNull()
})

test('CAT-1.7 what is seen of a cat is the world at a second: its mood, its place, and what it feels most', () => {
  const world = worldAt(folded(begin(), deeds), folded(begin(), deeds).at + 300)
  for (const mind of world.minds) {
    const seen = lookAt(world, mind)
    expect(mind.feelings.at).toBe(world.minds[0]?.feelings.at)
    expect(seen).toMatchObject({ cat: mind.name, mood: mind.named.name, place: mind.place, activity: mind.activity })
    const strongest = Math.max(0, ...[...mind.feelings.stirrings.values()].map(({ strength }) => strength))
    expect(seen.feeling?.strength ?? 0).toBe(strongest > 0.05 ? strongest : 0)
  }
})
