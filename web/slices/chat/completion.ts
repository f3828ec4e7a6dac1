// Completing a @name or #room in the composer: what is being typed at the caret, who fits, and the text with a choice put in.

export interface Typed {
  readonly sign: '@' | '#'
  readonly prefix: string
  /** Where the sign stands, in UTF-16 units. */
  readonly start: number
}

const begun = /(?:^|[\s([{"'])([@#])([A-Za-z0-9_-]{0,32})$/
const most = 8

/** The name that ends at the caret, or `null`. */
export function typedAt(text: string, caret: number): Typed | null {
  const found = begun.exec(text.slice(0, caret))
  const [, sign, prefix = ''] = found ?? []
  return sign === '@' || sign === '#' ? { sign, prefix, start: caret - prefix.length - 1 } : null
}

/** The names that begin with the prefix, ignoring case, in alphabetical order, at most eight, each once. */
export const fitting = (names: Iterable<string>, prefix: string): readonly string[] =>
  [...new Set(names)]
    .filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase()))
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .slice(0, most)

/** The text with the choice in the place of what was typed, and where the caret goes. */
export function completed(
  text: string,
  caret: number,
  { sign, start }: Typed,
  name: string,
): { text: string; caret: number } {
  const rest = text.slice(caret)
  const gap = /^[\s,.;:!?)\]]/.test(rest) ? '' : ' '
  const before = `${text.slice(0, start)}${sign}${name}${gap}`
  return { text: before + rest, caret: before.length + (/^\s/.test(rest) ? 1 : 0) }
}
