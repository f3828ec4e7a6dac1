// What is made of what somebody types: filters, phrases, and words for all that is odd.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holding } from './indexed.ts'
import { forPostgres, forSqlite } from './match-text.ts'
import { parseSearch } from './parse-search.ts'

const nothing = { phrases: [], from: [], in: [], with: [], has: [], kinds: [], before: null, after: null }
const word = (...words: string[]) => ({ words, open: false })
const open = (...words: string[]) => ({ words, open: true })

it.each([
  ['apple pie', { phrases: [word('apple'), open('pie')] }],
  ['apple pie ', { phrases: [word('apple'), word('pie')] }],
  ['"apple pie"', { phrases: [word('apple', 'pie')] }],
  ['„apple pie“ x', { phrases: [word('apple', 'pie'), word('x')] }],
  ['"never closed', { phrases: [word('never', 'closed')] }],
  ['Anna-Lena', { phrases: [open('anna', 'lena')] }],
  ['猫', { phrases: [open('猫')] }],
  ['猫 dog', { phrases: [open('猫'), open('dog')] }],
  ['東京都 ', { phrases: [word('東京', '京都')] }],
  ['from:@Anna IN:#general has:Link kind:wall', { from: ['Anna'], in: ['general'], has: ['link'], kinds: ['wall'] }],
  ['kind:journal kind:Guestbook kind:page', { kinds: ['journal', 'guestbook', 'page'] }],
  ['with:@Bea kind:direct', { with: ['Bea'], kinds: ['direct'] }],
  ['before:2026-11-01', { before: Date.UTC(2026, 10, 1) }],
  ['after:2026-11-01', { after: Date.UTC(2026, 10, 2) }],
  ['before:2026-02-31 ', { phrases: [word('before', '2026', '02', '31')] }],
  ['has:cats ', { phrases: [word('has', 'cats')] }],
  ['from: in: ', { phrases: [word('from'), word('in')] }],
  ['from:two/words ', { phrases: [word('from', 'two', 'words')] }],
  ['?! () *', {}],
])('FEED-2.3 reads %s', (typed, expected) => expect(parseSearch(typed)).toEqual({ ...nothing, ...expected }))

it('FEED-2.3 whatever is typed, neither database is asked for anything but words', () => {
  const odd = fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '*',
        '(',
        ')',
        ':',
        '-',
        'AND',
        'OR',
        'NOT',
        'NEAR',
        '<->',
        '&',
        '|',
        '!',
        '\\',
        '^',
        'from:',
        'a',
        'é',
        '猫',
        ' ',
        '\0',
        '\ud800',
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 60 })), (typed) => {
      const { phrases } = parseSearch(typed)
      for (const text of phrases.flatMap((phrase) => phrase.words))
        expect(text).toMatch(/^[\p{L}\p{N}\p{M}\p{S}\p{Extended_Pictographic}]+$/u)
      const marks = [holding('link')]
      const bare = (text: string): string => text.replace(/[\p{L}\p{N}\p{M}\p{So}\p{Extended_Pictographic}]/gu, '')
      expect(bare(forSqlite(phrases, marks)).replaceAll(/[" ·*]/g, '')).toBe('')
      expect(bare(forPostgres(phrases, marks)).replaceAll(/['() ·&]|<->|:\*/g, '')).toBe('')
    }),
    // Signs that are pictures to come, and two that are punctuation as well.
    { numRuns: 60, examples: [['\u{1fc00}'], ['\u203c\u2049']] },
  )
})
