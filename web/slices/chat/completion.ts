// Completing a @name, a #room or an :emoji: in the composer: what is being typed at the caret, what fits, and the text with a choice put in.

export interface Typed {
  readonly sign: '@' | '#' | ':'
  readonly prefix: string
  /** Where the sign stands, in UTF-16 units. */
  readonly start: number
}

const begun = /(?:^|[\s([{"'])(?:([@#])([A-Za-z0-9_-]{0,32})|(:)([a-z0-9][a-z0-9_+-]{1,31}|[+-]1))$/i
const closed = /(?:^|[\s([{"'])(:)([a-z0-9_+-]{1,64}):$/
const most = 8

/** The name that ends at the caret, or `null`. */
export function typedAt(text: string, caret: number): Typed | null {
  const [, at, name, colon, emoji] = begun.exec(text.slice(0, caret)) ?? []
  const [sign, prefix = ''] = colon === undefined ? [at, name] : [colon, emoji]
  return sign === '@' || sign === '#' || sign === ':' ? { sign, prefix, start: caret - prefix.length - 1 } : null
}

/** The name of an emoji whose second colon was just typed at the caret, or `null`; within code colons are colons. */
export function closedAt(text: string, caret: number): { readonly name: string; readonly start: number } | null {
  const before = text.slice(0, caret)
  const [, , name] = closed.exec(before) ?? []
  const inCode = (before.split('`').length - 1) % 2 === 1
  return name === undefined || inCode ? null : { name, start: caret - name.length - 2 }
}

/** The names that begin with the prefix, ignoring case, in alphabetical order, at most eight, each once. */
export const fitting = (names: Iterable<string>, prefix: string): readonly string[] =>
  [...new Set(names)]
    .filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase()))
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .slice(0, most)

/** The text with the choice, sign and all, in the place of what was typed, and where the caret goes. */
export function completed(
  text: string,
  caret: number,
  { start }: Pick<Typed, 'start'>,
  choice: string,
): { text: string; caret: number } {
  const rest = text.slice(caret)
  const gap = /^[\s,.;:!?)\]]/.test(rest) ? '' : ' '
  const before = `${text.slice(0, start)}${choice}${gap}`
  return { text: before + rest, caret: before.length + (/^\s/.test(rest) ? 1 : 0) }
}
