// The long run of the cats’ speech: as many days as the law speaks of.
import { expect, test } from 'vitest'
import { runOfDays } from './days.ts'

test('CAT-3.3 in five hundred days of a lively house fewer than two in a hundred lines were heard before, and hardly a moment is left without words', () => {
  const { sentence, share, wordless } = runOfDays(500)
  expect(share, sentence).toBeLessThan(0.02)
  expect(wordless, sentence).toBeLessThan(0.05)
}, 240_000)
