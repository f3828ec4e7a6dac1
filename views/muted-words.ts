// Whether a text holds a word that its reader does not want to read.

/** As words are kept and compared: composed, in small letters, with single blanks. */
export const asMutedWord = (raw: string): string => raw.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Scripts that set no blanks between words: there every place in the text is a beginning. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u
const partOfWord = /[\p{L}\p{N}\p{M}]/u

/** The first of these words that stands in the text as a word of its own, not within a longer one; null for none. */
export function mutedWordIn(text: string, words: readonly string[]): string | null {
  if (words.length === 0) return null
  const folded = asMutedWord(text)
  return words.find((word) => standsIn(folded, word)) ?? null
}

function standsIn(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''
    const after = Array.from(text.slice(at + word.length, at + word.length + 2)).at(0) ?? ''
    if (unspaced.test(word)) return true
    if (!joins(before, word.at(0)) && !joins(after, word.at(-1))) return true
  }
  return false
}

const joins = (neighbour: string, edge = ''): boolean => partOfWord.test(neighbour) && partOfWord.test(edge)
