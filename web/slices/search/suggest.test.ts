// What is suggested while a search is typed.
import { expect, it } from 'vitest'
import { isUnfinished, lastWord, nameBegun, suggest, withSuggestion } from './suggest.ts'

const hand = { rooms: ['general', 'kitchen'], people: ['Anna', 'anton'], today: '2026-11-29' }
const texts = (typed: string, people: readonly string[] = []) =>
  suggest(typed, { ...hand, people }).map(({ text }) => text)

it.each([
  ['', []],
  ['cats ', []],
  ['kit', ['in:kitchen']],
  ['#gen', ['in:general']],
  ['in:', ['in:general', 'in:kitchen']],
  ['cats in:k', ['in:kitchen']],
  ['ha', ['has:link', 'has:code', 'has:picture', 'has:file']],
  ['cod', ['has:code']],
  ['bef', ['before:']],
  ['before:', ['before:2026-11-29']],
  ['kind:p', ['kind:person', 'kind:page']],
  ['kind:j', ['kind:journal']],
  ['kind:g', ['kind:guestbook']],
  ['kind:d', ['kind:direct']],
  ['kind:s', ['kind:sketch']],
  ['wit', ['with:']],
  ['has:link', []],
  ['zzz', []],
])('FEED-2.20 suggests for “%s”', (typed, expected) => expect(texts(typed)).toEqual(expected))

it('FEED-2.20 suggests people, and asks for them by the beginning of a name alone', () => {
  expect(texts('an', hand.people)).toEqual(['from:Anna', 'from:anton'])
  expect(texts('from:an', hand.people)).toEqual(['from:Anna', 'from:anton'])
  expect(texts('with:an', hand.people)).toEqual(['with:Anna', 'with:anton'])
  expect(nameBegun('cats an')).toBe('an')
  expect(nameBegun('from:@an')).toBe('an')
  expect(nameBegun('in:an')).toBe('')
  expect(nameBegun('cats ')).toBe('')
})

it('FEED-2.20 puts what was chosen in the place of the last word', () => {
  expect(lastWord('cats in:k')).toBe('in:k')
  expect(withSuggestion('cats in:k', { text: 'in:kitchen', meaning: '', open: false })).toBe('cats in:kitchen ')
  expect(withSuggestion('fr', { text: 'from:', meaning: '', open: true })).toBe('from:')
})

it.each([
  ['', false],
  ['cats', false],
  ['cats from:', true],
  ['from:b', true],
  ['from:bo', true],
  ['in:general', true],
  ['from:bob ', false],
  ['has:', true],
  ['has:li', true],
  ['has:link', false],
  ['before:2026-1', true],
  ['before:2026-11-01', false],
  ['before:2026-1 ', false],
])('FEED-2.20 of “%s” something is missing: %s', (typed, missing) => expect(isUnfinished(typed)).toBe(missing))
