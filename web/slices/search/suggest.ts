// What could come next in a search that is being typed: filters, rooms and people that fit its last word.
import { searchLines } from '#words/search-lines'

export interface Suggestion {
  /** As it stands in the search. */
  readonly text: string
  /** What it means, in plain words. */
  readonly meaning: string
  /** More is to be typed behind it. */
  readonly open: boolean
}

interface AtHand {
  readonly rooms: readonly string[]
  /** Whose names begin with what is typed. */
  readonly people: readonly string[]
  /** Today, as `2026-11-29`. */
  readonly today: string
}

const most = 7
const said = searchLines

/** The word at the end of the text; empty after a space. */
export const lastWord = (text: string): string => /\S*$/.exec(text)?.[0] ?? ''

/** The beginning of a name in the last word, where people are to be asked for. */
export const nameBegun = (text: string): string => {
  const [, name = ''] = /^(?:from:|with:)?@?([a-z0-9_-]{1,20})$/i.exec(lastWord(text)) ?? []
  return name
}

/** What fits the last word, at most seven. */
export function suggest(text: string, { rooms, people, today }: AtHand): readonly Suggestion[] {
  const typed = lastWord(text).toLowerCase()
  if (typed === '') return []
  const all: Suggestion[] = [
    ...people.map((name) => ({ text: `from:${name}`, meaning: said.person, open: false })),
    ...(typed.startsWith('with:') ? people : []).map((name) => ({
      text: `with:${name}`,
      meaning: said.person,
      open: false,
    })),
    ...rooms.map((name) => ({ text: `in:${name}`, meaning: said.room, open: false })),
    { text: `before:${today}`, meaning: said.today, open: false },
    { text: `after:${today}`, meaning: said.today, open: false },
    ...Object.entries(said.filters).map(([filter, meaning]) => ({ text: filter, meaning, open: filter.endsWith(':') })),
  ]
  const bare = typed.replace(/^[@#]/, '')
  const fits = (one: string): boolean => {
    if (one.toLowerCase() === typed) return false
    const [, value = ''] = one.split(':')
    // A day is offered once a filter asks for one.
    if (/^\d/.test(value) && !typed.includes(':')) return false
    return one.startsWith(typed) || (bare !== '' && value.toLowerCase().startsWith(bare))
  }
  return all.filter((one) => fits(one.text.toLowerCase())).slice(0, most)
}

/** The text with the suggestion in the place of its last word. */
export const withSuggestion = (text: string, { text: chosen, open }: Suggestion): string =>
  `${text.slice(0, text.length - lastWord(text).length)}${chosen}${open ? '' : ' '}`

/** Whether the text ends with a filter of which something is still missing, so that looking now would take it for words. */
export function isUnfinished(text: string): boolean {
  const [, filter = '', value = ''] =
    /^(from|in|with|before|after|has|kind):(.*)$/.exec(lastWord(text).toLowerCase()) ?? []
  if (filter === '') return false
  if (filter === 'before' || filter === 'after') return !/^\d{4}-\d\d-\d\d$/.test(value)
  if (filter === 'has' || filter === 'kind') return !(`${filter}:${value}` in said.filters)
  // A name ends with the space behind it; half of one is nobody's.
  return true
}
