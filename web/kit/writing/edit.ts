// A change to a text that is being written, as plain data: what is replaced by what, and what is selected then.

/** A text, and what of it is selected. */
export interface Selected {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** What lies between `from` and `to` becomes `insert`; then `select` is selected. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly insert: string
  readonly select: readonly [number, number]
}

/** Where the line begins in which this place lies. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where that line ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/** What the text is after it. */
export const edited = (text: string, { from, to, insert }: Edit): string =>
  text.slice(0, from) + insert + text.slice(to)
