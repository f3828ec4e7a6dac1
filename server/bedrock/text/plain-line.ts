// A text of one line in which nothing is hidden or turned round: for names and labels that stand beside those of others.
import { normaliseOptionalText } from './normalise.ts'

// Marks that turn the direction, and those that take no room. The joiner stays, because emoji are made with it.
const unseen = /(?!\uFE0F|\u200D)\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu
const strayJoiner =
  /(?<!\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*)\u200D|\u200D(?!\p{Extended_Pictographic})/gu
const piledMarks = /(\p{M}{3})\p{M}+/gu

/** One line of at most so many code points; empty where nothing is left of it. Refuses as `normaliseText` does. */
export function plainLine(raw: string, maxCharacters: number, field: string): string {
  const cleaned = raw
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .replace(/[\s\u2800\p{Z}]+/gu, ' ')
    .replace(piledMarks, '$1')
  return normaliseOptionalText(cleaned, maxCharacters, field)
}

const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
  ꞓ: 'c',
}

/** What a text looks like as a username: letters of other scripts that look alike taken for those, everything else left out. */
export const asUsername = (text: string): string =>
  Array.from(text.normalize('NFKD').toLowerCase())
    .map((letter) => lookalikes[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9_-]/g, '')
