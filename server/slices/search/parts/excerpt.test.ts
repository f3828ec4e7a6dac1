// The part of a text that is shown around what was found in it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { excerptOf } from './excerpt.ts'
import { parseSearch } from './parse-search.ts'

const shown = (text: string, typed: string): string =>
  excerptOf(text, parseSearch(typed).phrases)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('')

it.each([
  ['An apple a day', 'app', 'An [apple] a day'],
  ['An Äpfel a day', 'apfel', 'An [Äpfel] a day'],
  ['one two one two', '"one two"', '[one two] [one two]'],
  ['Anna-Lena and Anna', 'anna-lena', '[Anna-Lena] and Anna'],
  ['東京都に行く', '京都', '東[京都]に行く'],
  ['nothing here', 'apple', 'nothing here'],
  ['', 'apple', ''],
])('FEED-2.8 marks in “%s” what “%s” finds', (text, typed, expected) => expect(shown(text, typed)).toBe(expected))

it('FEED-2.8 shows a little before the first thing that was found, and says that there is more', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(80)}`
  const said = shown(text, 'needle ')
  expect(said).toMatch(/^… (before )+\[needle\] (after ?)+…$/)
})

it('FEED-2.8 the pieces together are a part of the text, not longer than is allowed, and no character is cut in two', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('cat', 'Katze', '猫', '🐈', 'é', ' ', ', ', '\n', 'x'.repeat(50)), { maxLength: 120 }),
      fc.constantFrom('cat', '猫', 'katze x', '🐈', 'e'),
      (parts, typed) => {
        const text = parts.join('')
        const pieces = excerptOf(text, parseSearch(typed).phrases).filter(
          ({ text: piece }) => !['… ', ' …'].includes(piece),
        )
        const whole = pieces.map((piece) => piece.text).join('')
        expect(text).toContain(whole)
        expect(whole.isWellFormed()).toBe(true)
        expect(whole.length).toBeLessThanOrEqual(sizes.excerptCharacters)
        expect(pieces.length).toBeLessThanOrEqual(40)
      },
    ),
  )
})
