// What of a word counts when words are compared: neither case nor accents, nor how its letters are encoded.

const accents = /[\u0300-\u036f]/g
const ignored = /[^\p{L}\p{N}\p{M}]/gu

/** Letters that no decomposition leads to what people type instead of them. */
const typedAs: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}
const typed = new RegExp(`[${Object.keys(typedAs).join('')}]`, 'g')

/** Most words, whose small letters are all there is to it. */
const plain = /^[a-z0-9]+$/i

/** [FEED-2.2] The word as it is compared; empty where nothing of it counts. Folding what is folded changes nothing. */
export const folded = (word: string): string => (plain.test(word) ? word.toLowerCase() : foldedWhole(word))

/** Any word. */
const foldedWhole = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(typed, (letter) => typedAs[letter] ?? letter)
    .normalize('NFC')
    .replace(ignored, '')
