// Fifty names for what a cat feels, and how long it keeps one.
import { expect, test } from 'vitest'
import type { Pad } from '../cat.types.ts'
import { type MoodName, moodNames, moods, natureOf } from './moods.ts'
import { nameMood } from './name-mood.ts'

const never = (): boolean => false
const always = (): boolean => true
const nameOf = (pad: Readonly<Pad>): MoodName => nameMood(pad, always, 0).name

test('CAT-1.12 there are fifty, no two of them nearer than a quarter', () => {
  expect(moodNames).toHaveLength(50)
  for (const a of moodNames)
    for (const b of moodNames) {
      if (a === b) continue
      const gap = Math.sqrt(
        natureOf(a).pad.reduce((sum, value, axis) => sum + (value - (natureOf(b).pad[axis] ?? 0)) ** 2, 0),
      )
      expect(gap, `${a} and ${b}`).toBeGreaterThan(0.249)
    }
})

test('CAT-1.12 each is called by its name where it stands', () => {
  for (const name of moodNames) expect(nameOf(moods[name].pad)).toBe(name)
})

test('CAT-1.12 what needs a condition is not said without it', () => {
  expect(nameMood(moods.hungry.pad, never, 0).name).not.toBe('hungry')
  expect(nameMood(moods.sleepy.pad, (condition) => condition === 'tired', 0).name).toBe('sleepy')
})

test('CAT-1.12 a name stays for a minute and until another is clearly nearer', () => {
  const content = { name: 'content', since: 0 } as const
  expect(nameMood(moods.relaxed.pad, never, 59, content).name).toBe('content')
  expect(nameMood(moods.relaxed.pad, never, 60, content)).toEqual({ name: 'relaxed', since: 60 })
  const between: Pad = [0.71, -0.31, 0.045]
  expect(nameMood(between, never, 600, content)).toEqual(content)
  expect(nameMood(between, never, 600, { name: 'relaxed', since: 0 }).name).toBe('relaxed')
})

test('CAT-1.12 a jolt is named at once, and is over as soon as it is', () => {
  expect(nameMood(moods.startled.pad, always, 5, { name: 'content', since: 0 }).name).toBe('startled')
  expect(nameMood(moods.overstimulated.pad, never, 6, { name: 'startled', since: 5 }).name).toBe('overstimulated')
})
