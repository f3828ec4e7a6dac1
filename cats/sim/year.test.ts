// A month of a simulated house, and with NEOSPACE_CATS_DAYS=365, as `npm run cats` has it, the year that the law is about.
import { expect, test } from 'vitest'
import { besideOrSame, octantOf } from '../affect/octant.ts'
import { moodNames } from '../affect/moods.ts'
import { tempers } from '../cast/cast.ts'
import { axes } from '../cat.types.ts'
import { measureYear } from './measure-year.ts'

const days = Number(process.env['NEOSPACE_CATS_DAYS'] ?? 30)
const whole = days >= 365
const { moods, octants, meetings, told, world } = measureYear({ seed: 5, from: 1_790_035_200, days, people: 24 })
const total = [...moods.values()].reduce((sum, seconds) => sum + seconds, 0)

test(`CAT-1.13 in ${days} days no mood takes more of all the time than it may`, () => {
  for (const [name, seconds] of moods) expect(seconds / total, name).toBeLessThan(whole ? 0.15 : 0.2)
})

test(`CAT-1.13 in ${days} days moods are many, in a year all fifty`, () => {
  if (whole) expect(moodNames.filter((name) => !moods.has(name))).toEqual([])
  else expect(moods.size).toBeGreaterThan(30)
})

test('CAT-1.13 each cat is mostly in the octant of its temper or beside it', () => {
  for (const [name, hours] of octants) {
    const [modal] = [...hours].toSorted(([, a], [, b]) => b - a)
    const home = octantOf(tempers[name])
    expect(modal && besideOrSame(modal[0], home), `${name}: ${modal?.[0]} of ${home}`).toBe(true)
  }
})

test('CAT-1.13 they meet in every way, stories go round, and no base leaves its temper far', () => {
  expect(meetings.size).toBe(5)
  expect(told).toBeGreaterThan(days)
  for (const { name, feelings } of world.minds)
    for (const axis of axes) expect(Math.abs(feelings.base[axis] - tempers[name][axis])).toBeLessThanOrEqual(0.3500001)
})

test('CAT-1.4 feuds and favours move what factions are to each other by at most fifteen points', () => {
  expect(Math.max(...world.standing.map(Math.abs))).toBeLessThanOrEqual(1_500)
  expect(world.standing.some((value) => value > 0) && world.standing.some((value) => value < 0)).toBe(true)
})
