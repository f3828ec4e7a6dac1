// Which words of the house's list stand in a text.
import { expect, test } from 'vitest'
import { sizes } from '#contract/limits'
import type { WordFilter } from '#contract/word-filters'
import { filterIn, filtersToKeep } from './word-filter.ts'

const filter = (pattern: string, act: WordFilter['act'] = 'refuse'): WordFilter => ({ pattern, act, sentence: '' })
const fits = (text: string, pattern: string) => filterIn(text, [filter(pattern)]) !== null

test.each([
  ['a free kettle', 'kettle', true],
  ['KETTLE!', 'kettle', true],
  ['kettles', 'kettle', false],
  ['kettles', 'kettle*', true],
  ['teakettle', '*kettle', true],
  ['teakettles', '*kettle*', true],
  ['teakettles', '*kettle', false],
  ['free\n  kettle', 'free kettle', true],
  ['nothing of the kind', 'kettle', false],
  ['teakettle kettle', 'kettle', true],
])('MOD-1.24 %j by %j: %s', (text, pattern, expected) => expect(fits(text, pattern)).toBe(expected))

test('MOD-1.24 what refuses comes before what folds', () => {
  expect(filterIn('a kettle and a pot', [filter('kettle', 'fold'), filter('pot')])?.pattern).toBe('pot')
})

test('MOD-1.24 patterns are kept folded, once, by their letters; what would fit nearly everything is refused', () => {
  const [one, other, ...more] = filtersToKeep([filter('Pot'), filter('  KETTLE* '), filter('pot', 'fold')])
  expect([one, other, more]).toEqual([filter('kettle*'), filter('pot', 'fold'), []])
  for (const pattern of ['*', '**', 'a', 'a*', 'ke*tle', '***kettle'])
    expect(() => filtersToKeep([filter(pattern)]), pattern).toThrow(/at least two letters/)
})

test('MOD-1.24 no pattern takes long, whatever is said', () => {
  const text = 'a'.repeat(sizes.messageCharacters)
  const filters = Array.from({ length: sizes.wordFilters }, (_, n) => filter(`${'a'.repeat(30)}${n % 2 ? '*' : ''}b`))
  const began = performance.now()
  expect(filterIn(text, filters)).toBeNull()
  expect(performance.now() - began).toBeLessThan(1_000)
})
