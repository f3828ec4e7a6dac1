// What somebody typed to search for: words, phrases and filters. Whatever is odd is taken for words.
import type { Thing } from './indexed.ts'
import { tokensOf } from './tokens.ts'

const everyKind = ['message', 'person', 'wall', 'journal', 'guestbook', 'page', 'sketch', 'direct'] as const
export type Kind = (typeof everyKind)[number]

/** Words that must stand one behind the other. */
export interface Phrase {
  readonly words: readonly string[]
  /** The last of them may go on. */
  readonly open: boolean
}

export interface Search {
  readonly phrases: readonly Phrase[]
  /** Names, as they were typed. */
  readonly from: readonly string[]
  readonly in: readonly string[]
  readonly with: readonly string[]
  readonly has: readonly Thing[]
  /** Empty: all. */
  readonly kinds: readonly Kind[]
  /** The beginning of that day, UTC, in epoch milliseconds. */
  readonly before: number | null
  /** The end of that day. */
  readonly after: number | null
}

const dayMs = 86_400_000
const chunks = /["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/gu
const filter = /^(from|in|with|before|after|has|kind):(.+)$/i

/** [FEED-2.3] */
export function parseSearch(typed: string): Search {
  const text = typed.normalize('NFC')
  const phrases: Phrase[] = []
  const [from, rooms, others]: [string[], string[], string[]] = [[], [], []]
  const [has, kinds]: [Thing[], Kind[]] = [[], []]
  let [before, after]: [number | null, number | null] = [null, null]

  /** Whether it was a filter that says something. */
  const filtered = (chunk: string): boolean => {
    const [, name, value = ''] = filter.exec(chunk) ?? []
    switch (name?.toLowerCase()) {
      case 'from':
        return isName(value) && from.push(value.replace('@', '')) > 0
      case 'with':
        return isName(value) && others.push(value.replace('@', '')) > 0
      case 'in':
        return /^#?[a-z0-9-]{2,32}$/i.test(value) && rooms.push(value.replace('#', '').toLowerCase()) > 0
      case 'has':
        return isThing(value.toLowerCase()) && has.push(value.toLowerCase() as Thing) > 0
      case 'kind':
        return isKind(value.toLowerCase()) && kinds.push(value.toLowerCase() as Kind) > 0
      case 'before': {
        const day = dayOf(value)
        if (day !== null) before = Math.min(before ?? day, day)
        return day !== null
      }
      case 'after': {
        const day = dayOf(value)
        if (day !== null) after = Math.max(after ?? 0, day + dayMs)
        return day !== null
      }
      default:
        return false
    }
  }

  for (const { 0: chunk, 1: quoted, index } of text.matchAll(chunks)) {
    if (quoted === undefined && filtered(chunk)) continue
    const ends = index + chunk.length === text.length
    const phrase = phraseOf(quoted ?? chunk, quoted === undefined && ends)
    if (phrase) phrases.push(phrase)
  }
  return { phrases, from, in: rooms, with: others, has, kinds, before, after }
}

const isName = (value: string): boolean => /^@?[a-z0-9_-]{2,20}$/i.test(value)
const isThing = (value: string): value is Thing => ['link', 'code', 'picture', 'file'].includes(value)
const isKind = (value: string): value is Kind => everyKind.some((kind) => kind === value)

/** The beginning of a day that there is. */
function dayOf(value: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return null
  const at = Date.parse(`${value}T00:00:00.000Z`)
  return Number.isNaN(at) || !new Date(at).toISOString().startsWith(value) ? null : at
}

/** One sign of a script that is kept by twos. */
const oneSign =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]\p{M}*$/u

function phraseOf(text: string, typing: boolean): Phrase | null {
  const tokens = tokensOf(text)
  // Where a text goes on, the last sign does not stand by itself.
  if (tokens.at(-1)?.tail) tokens.pop()
  const last = tokens.at(-1)
  if (!last) return null
  // What was typed after the last word ends it; a single letter would begin half of all words.
  const open = oneSign.test(last.word) || (typing && last.to === text.length && Array.from(last.word).length > 1)
  return { words: tokens.map(({ word }) => word), open }
}
