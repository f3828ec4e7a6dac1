// How often cats repeat themselves, over a few days here; the long run is `npm run cats`.
import { expect, test } from 'vitest'
import { repetitionIn } from './repetition.ts'
import { saidInDays } from './said-in-days.ts'

const { said, wordless } = saidInDays(30, 20_261_130)

test('CAT-3.3 in a month of a lively house fewer than two in a hundred lines were heard before', () => {
  const { lines, share } = repetitionIn(said)
  expect(lines).toBeGreaterThan(500)
  expect(share).toBeLessThan(0.02)
  expect(wordless.length / lines).toBeLessThan(0.02)
})
test('CAT-3.1 the same days are the same to the letter', () => {
  const again = saidInDays(5, 20_261_130).said.map(({ text }) => text)
  expect(said.slice(0, again.length).map(({ text }) => text)).toEqual(again)
})
test('CAT-3.3 what repeats is found', () => {
  const [one, two] = said
  if (!one || !two) throw new Error('nobody spoke')
  expect(repetitionIn([one, two, one]).share).toBeCloseTo(1 / 3)
})
