// Cats on duty at errors.
import { describe, expect, test } from 'vitest'
import { catOnDuty } from './cat-on-duty.ts'
import { errorCodes, errorLines } from './error-lines.ts'

const days = Array.from({ length: 365 }, (_, day) => 20_000 + day)

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
