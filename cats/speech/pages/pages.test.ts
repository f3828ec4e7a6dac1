// Cats on duty at errors, and cats that tell of the house.
import { describe, expect, test } from 'vitest'
import { drawFrom } from '../number-of.ts'
import { catOnDuty } from './cat-on-duty.ts'
import { errorCodes, errorLines } from './error-lines.ts'
import { narrate } from './narrate.ts'
import { narrated } from './narration-lines.ts'

const days = Array.from({ length: 365 }, (_, day) => 20_000 + day)
const state = { mood: { p: 0, a: 0, d: 0 }, energy: 0.6, draw: drawFrom('1') }

describe('errors', () => {
  test.each(errorCodes)(
    'CAT-5.1 over a year every cat of %s has its days and says all it has, the first most often',
    (code) => {
      const duties = days.map((day) => catOnDuty(code, day))
      expect(new Set(duties.map(({ line }) => line)).size).toBe(errorLines[code].flatMap(([, lines]) => lines).length)
      const first = duties.filter(({ cat }) => cat === errorLines[code][0][0]).length
      expect(first / days.length).toBeGreaterThan(0.4)
      expect(first / days.length).toBeLessThan(0.6)
    },
  )
  test('CAT-5.1 one day has one cat', () => {
    for (const code of errorCodes) expect(catOnDuty(code, 20_787)).toEqual(catOnDuty(code, 20_787))
  })
  test('CAT-5.1 they speak briefly', () => {
    for (const roster of Object.values(errorLines))
      for (const [, lines] of roster) for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(90)
  })
})

describe('the house', () => {
  test.each(narrated)('CAT-6.1 of %s at least two cats tell, by name and without figures', (what) => {
    const facts = { thing: { text: 'the database', source: 'check' } }
    const told = Array.from({ length: 12 }, (_, use) => narrate(what, use, facts, state))
    expect(new Set(told.map((one) => one?.cat)).size).toBeGreaterThanOrEqual(2)
    expect(new Set(told.map((one) => one?.line)).size).toBeGreaterThanOrEqual(4)
    for (const one of told) {
      expect(one?.line.length).toBeLessThanOrEqual(140)
      if (one?.cat !== 'glitch') expect(one?.line).not.toMatch(/\d/)
    }
  })
  test('CAT-6.1 a line that wants a name is left out where there is none', () => {
    expect(narrate('check.failed', 0, {}, state)).toBeNull()
    expect(narrate('backup.done', 0, {}, state)).not.toBeNull()
  })
})
