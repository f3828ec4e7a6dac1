// The part of a text around what was found in it, in pieces, so that whoever shows it can mark what was found.
import type { Excerpt } from '#contract/search'
import { sizes } from '#contract/limits'
import { covered } from '#views/covered'
import type { Phrase } from './parse-search.ts'
import { type Token, tokensOf } from './tokens.ts'

interface Range {
  readonly from: number
  readonly to: number
}

const before = 60
const mostPieces = 40

/** Where the phrases stand in the words of a text; empty where one of them is missing. */
export function foundIn(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Range[] {
  const all = phrases.map((phrase) => placesOf(tokens, phrase))
  return all.some((places) => places.length === 0) ? [] : all.flat()
}

/** Whether all of the phrases stand in the words of a text. */
export const hasAll = (tokens: readonly Token[], phrases: readonly Phrase[]): boolean =>
  phrases.every((phrase) => placesOf(tokens, phrase).length > 0)

function placesOf(tokens: readonly Token[], { words, open }: Phrase): Range[] {
  const last = words.length - 1
  return tokens.flatMap(({ from }, at) => {
    const fits = words.every((word, n) => {
      const there = tokens[at + n]?.word
      return there === word || (open && n === last && there?.startsWith(word) === true)
    })
    const end = tokens[at + last]
    return fits && end ? [{ from, to: end.to }] : []
  })
}

/** [FEED-2.8] What a spoiler covers stays covered. At most so many characters, from a little before the first thing that was found. */
export function excerptOf(raw: string, phrases: readonly Phrase[]): Excerpt {
  const text = covered(raw).normalize('NFC')
  const ranges = merged(foundIn(tokensOf(text), phrases))
  const first = ranges[0]?.from ?? 0
  const from = first <= before ? 0 : wordFrom(text, first - before)
  const to = wordTo(text, from + sizes.excerptCharacters)
  const pieces: { text: string; found: boolean }[] = []
  const add = (piece: string, found: boolean): void => void (piece && pieces.push({ text: piece, found }))
  let at = from
  for (const range of ranges.filter((each) => each.to <= to).slice(0, (mostPieces - 2) / 2)) {
    add(text.slice(at, range.from), false)
    add(text.slice(range.from, range.to), true)
    at = range.to
  }
  add(text.slice(at, to), false)
  if (from > 0) pieces.unshift({ text: '… ', found: false })
  if (to < text.length) pieces.push({ text: ' …', found: false })
  return pieces
}

/** The beginning of the word at or after this place, where one begins soon. */
function wordFrom(text: string, at: number): number {
  const space = text.slice(at, at + before / 2).search(/\s\S/)
  return space >= 0 ? at + space + 1 : cutBefore(text, at)
}

/** The end of the word before this place, where one ends soon; the end of the text where that comes first. */
function wordTo(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(at - before / 2, at).search(/\s\S*$/)
  return space >= 0 ? at - before / 2 + space : cutBefore(text, at)
}

/** This place, or the one before it where a character would be cut in two. */
const cutBefore = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at)

/** In their order, and what overlaps or touches as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && range.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else joined.push(range)
  }
  return joined
}
