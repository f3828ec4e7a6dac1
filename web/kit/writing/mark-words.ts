// Bold and italic: the selected words, or the word at the caret, get their stars or lose them. Stars reach over no end of a line, so each line gets its own.
import type { Edit, Selected } from './edit.ts'
import { lineEnd, lineStart } from './edit.ts'

/** How many stars: one is italic, two are bold, three are both. */
export type Strength = 1 | 2

/** What stands before the words of a line: quotes, a bullet or number, a heading. */
const before = /^\s*(?:>\s?)*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:#{1,6}\s+)?/
const inWord = /[\p{L}\p{N}\p{M}'’_-]/u

interface Span {
  readonly from: number
  readonly to: number
  readonly stars: number
}

const starsFrom = (text: string, at: number, step: 1 | -1): number => {
  let stars = 0
  while (stars < 3 && text[step === 1 ? at + stars : at - 1 - stars] === '*') stars += 1
  return stars
}

/** The words alone, and how many stars they stand between. */
function spanOf(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  while (end - start > 1 && text[start] === '*' && text[end - 1] === '*') [start, end] = [start + 1, end - 1]
  return { from: start, to: end, stars: Math.min(starsFrom(text, start, -1), starsFrom(text, end, 1)) }
}

/** What is selected of each line that has words; a row of a table is left alone where several lines are. */
function spansOf({ text, from, to }: Selected): readonly Span[] {
  const spans: Span[] = []
  for (let at = from; at <= to; at = lineEnd(text, at) + 1) {
    const line = lineStart(text, at)
    const words = line + (before.exec(text.slice(line, lineEnd(text, at)))?.[0].length ?? 0)
    const span = spanOf(text, Math.max(at, Math.min(words, to)), Math.min(lineEnd(text, at), to))
    const isRow = text[line] === '|' && to > lineEnd(text, from)
    if (span.to > span.from && !isRow) spans.push(span)
  }
  return spans
}

const wordAt = ({ text, from }: Selected): Selected => {
  let [start, end] = [from, from]
  while (inWord.test(text[start - 1] ?? '')) start -= 1
  while (inWord.test(text[end] ?? '')) end += 1
  return { text, from: start, to: end }
}

/** Gives the words their stars, or takes them where all have them; where there is no word it puts `sample`. */
export function markWords(selected: Selected, strength: Strength, sample: string): Edit {
  const { text, from, to } = selected
  const spans = spansOf(from === to ? wordAt(selected) : selected)
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last) {
    const stars = '*'.repeat(strength)
    return { from: to, to, insert: stars + sample + stars, select: [to + strength, to + strength + sample.length] }
  }
  const has = ({ stars }: Span): boolean => (strength === 2 ? stars >= 2 : stars % 2 === 1)
  const takes = spans.every(has)
  const starts = first.from - first.stars
  let insert = ''
  let done = starts
  let begins = 0
  for (const span of spans) {
    const stars = span.stars + (takes ? -strength : has(span) ? 0 : strength)
    const marks = '*'.repeat(stars)
    insert += text.slice(done, span.from - span.stars) + marks
    if (span === first) begins = insert.length
    insert += text.slice(span.from, span.to)
    if (span === last) begins = first === last ? begins : 0
    insert += marks
    done = span.to + span.stars
  }
  const ends = first === last ? begins + first.to - first.from : insert.length
  return { from: starts, to: done, insert, select: [starts + begins, starts + ends] }
}
