// How texts are cut into words, over many scripts and over random texts.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { folded } from './folded.ts'
import { byPerson, indexed } from './indexed.ts'
import { tokensOf } from './tokens.ts'

const words = (text: string): string[] => tokensOf(text.normalize('NFC')).map(({ word }) => word)

it.each([
  ['Die Straße nach Łódź', ['die', 'strasse', 'nach', 'lodz']],
  ['ＦＵＬＬ ﬁne café CAFÉ', ['full', 'fine', 'cafe', 'cafe']],
  ['ΣΊΣΥΦΟΣ Σίσυφος', ['σισυφοσ', 'σισυφοσ']],
  ['İstanbul ısı', ['istanbul', 'isi']],
  ['anna-lena, foo_bar & node:sqlite', ['anna', 'lena', 'foo', 'bar', 'node', 'sqlite']],
  ['don’t x² 3.14', ['don', 't', 'x2', '3', '14']],
  ['東京都', ['東京', '京都', '都']],
  ['猫', ['猫']],
  ['コーヒーを2杯', ['コー', 'ーヒ', 'ヒー', 'ーを', 'を', '2', '杯']],
  ['학교에서', ['학교', '교에', '에서', '서']],
  ['hello世界', ['hello', '世界', '界']],
  ['हिन्दी भाषा', ['हिन्दी', 'भाषा']],
  ['party 🎉🇫🇷 👩🏽‍🚀', ['party', '🎉', '🇫🇷', '👩', '🚀']],
  ['?! … — «»', []],
])('FEED-2.2 cuts %s', (text, expected) => expect(words(text)).toEqual(expected))

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'é',
        'É',
        'ß',
        '東',
        '京',
        'ー',
        'ท',
        'ี่',
        '́',
        ' ',
        '-',
        'a',
        'Z',
        '9',
        '🎉',
        '\u200d',
        "'",
        '"',
        ':',
      ),
      {
        maxLength: 40,
      },
    )
    .map((signs) => signs.join('')),
)

it('FEED-2.2 folding what is folded changes nothing, and a word is found under itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { word } of tokensOf(text.normalize('NFC'))) {
        // A picture stays itself, though folding knows a letter for some, such as Ⓜ.
        if (!/^\p{Extended_Pictographic}$/u.test(word)) expect(folded(word) === '' ? word : folded(word)).toBe(word)
        expect(word).not.toMatch(/[\s"'&|!():*<\\·]/u)
      }
    }),
    { examples: [['Ⓜ ™ 🐱']] },
  )
})

it('FEED-2.2 each word says where it stands, in order, within the text', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = raw.normalize('NFC')
      let at = 0
      for (const { from, to } of tokensOf(text)) {
        expect(from).toBeGreaterThanOrEqual(at)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        at = from
      }
    }),
  )
})

it('FEED-2.2 neither case nor how accents are encoded changes the words of ordinary letters', () => {
  const letters = fc
    .array(fc.constantFrom(...Array.from('abcxyzäöüéàñçžšåøłğABCÄÖÜÉ -')), { maxLength: 30 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(letters, (text) => {
      expect(words(text.toUpperCase())).toEqual(words(text))
      expect(words(text.normalize('NFD'))).toEqual(words(text))
    }),
  )
})

it('FEED-2.2 keeps of a text what both databases can keep: 255 times one word, 16 000 words, 64 letters', () => {
  expect(indexed([byPerson(7)], 'Hello')).toBe('·a7 hello')
  const many = indexed([], 'la '.repeat(300)).split(' ')
  expect(many).toHaveLength(300)
  expect(many.filter((word) => word === 'la')).toHaveLength(255)
  expect(indexed([], Array.from({ length: 20_000 }, (_, n) => `w${n}`).join(' ')).split(' ')).toHaveLength(16_000)
  expect(indexed([], 'x'.repeat(2_000))).toBe('x'.repeat(64))
})
