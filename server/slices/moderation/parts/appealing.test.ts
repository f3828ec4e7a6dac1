// Until when one may appeal.
import { expect, test } from 'vitest'
import { sizes } from '#contract/limits'
import { inForce, mayAppeal } from './appealing.ts'

const dayMs = 24 * 3_600_000
const window = sizes.appealDays * dayMs
const made = { made_at: 0, until: null, ended_at: null, appealed_at: null }

test.each([
  ['without an end, years later', made, 900 * dayMs, true],
  ['with an end, before it', { ...made, until: 900 * dayMs }, 800 * dayMs, true],
  ['over, within twenty days', { ...made, until: 1 }, window - 1, true],
  ['over, after twenty days', { ...made, until: 1 }, window, false],
  ['taken back', { ...made, ended_at: 1 }, 2, false],
  ['appealed against already', { ...made, appealed_at: 1 }, 2, false],
])('MOD-2.3 one may appeal, or not: %s', (_, sanction, now, may) => {
  expect(mayAppeal(sanction, now)).toBe(may)
})

test('MOD-2.2 it is in force until its end, and never again once it was taken back', () => {
  expect(inForce({ until: null, ended_at: null }, 9)).toBe(true)
  expect(inForce({ until: 9, ended_at: null }, 8)).toBe(true)
  expect(inForce({ until: 9, ended_at: null }, 9)).toBe(false)
  expect(inForce({ until: null, ended_at: 1 }, 9)).toBe(false)
})
