// Where a text names an emoji of the house: the one rule for messages, quotes and excerpts.

const name = String.raw`(?<![A-Za-z0-9_]):([a-z0-9_]{2,32}):(?![A-Za-z0-9_])`
const named = new RegExp(name, 'g')
const namedHere = new RegExp(name, 'y')

/** Whether the text could name one. */
export const mayNameEmoji = (text: string): boolean => text.search(named) >= 0

/** Whether it names one of these. */
export const namesEmoji = (text: string, known: { readonly has: (name: string) => boolean }): boolean =>
  [...text.matchAll(named)].some(([, name = '']) => known.has(name))

/** The name that begins with the colon at `at`, if one does. */
export function emojiNameAt(text: string, at: number): string | null {
  namedHere.lastIndex = at
  return namedHere.exec(text)?.[1] ?? null
}

/** What `find` has under the names in the text, each in its place among the words around it. */
export function withEmoji<T>(text: string, find: (name: string) => T | undefined): readonly (string | T)[] {
  const parts: (string | T)[] = []
  let from = 0
  for (const match of text.matchAll(named)) {
    const emoji = find(match[1] ?? '')
    if (emoji === undefined) continue
    if (match.index > from) parts.push(text.slice(from, match.index))
    parts.push(emoji)
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}
