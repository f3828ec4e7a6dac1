// What the console shows: lines that repeat are one line with how often, and the oldest go when there are too many.
import type { LogLevel, Shown } from '../../../../sandbox/runner.types.ts'

export type RowKind = 'said' | 'failed' | 'asked' | 'answered' | 'note'

export interface NewRow {
  readonly is: RowKind
  readonly level: LogLevel
  readonly values: readonly Shown[]
  /** Its words where it is not values. */
  readonly text: string | null
  readonly line: number | null
  readonly column: number | null
  /** Since the run began; null where it did not come from a run. */
  readonly atMs: number | null
}
export interface Row extends NewRow {
  readonly id: number
  readonly times: number
}

/** More than these nobody scrolls through. */
export const mostRows = 500

const meant = ({ is, level, values, text, line }: NewRow): string => JSON.stringify([is, level, values, text, line])

/** The rows with another at their end. */
export function addRow(rows: readonly Row[], row: NewRow): readonly Row[] {
  const last = rows.at(-1)
  if (last && row.is !== 'asked' && meant(last) === meant(row))
    return [...rows.slice(0, -1), { ...last, times: last.times + 1, atMs: row.atMs }]
  return [...rows.slice(-(mostRows - 1)), { ...row, id: (last?.id ?? 0) + 1, times: 1 }]
}

/** Which rows a filter lets through; what failed is always an error. */
export const passes = (row: Row, hidden: ReadonlySet<LogLevel>): boolean =>
  row.is === 'asked' || row.is === 'answered' || row.is === 'note' || !hidden.has(row.level)

/** `1.25 s`, `2:05`: when in the run it was. */
export const shownTime = (ms: number): string =>
  ms < 60_000
    ? `${(ms / 1_000).toFixed(2)} s`
    : `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1_000) % 60).padStart(2, '0')}`

/** A value in one line, for the summary of a tree. */
export function inOneLine(shown: Shown, room = 72): string {
  if ('text' in shown) return shown.is === 'text' ? `“${shown.text}”` : shown.text
  const list = shown.is === 'list'
  let said = list ? '[' : `${shown.name === 'Object' || shown.name === '' ? '' : `${shown.name} `}{`
  for (const [at, [key, part]] of shown.parts.entries()) {
    const next = `${at === 0 ? '' : ', '}${list ? '' : `${key}: `}${'text' in part ? inOneLine(part) : part.is === 'list' ? '[…]' : '{…}'}`
    if (said.length + next.length > room) return `${said}${at === 0 ? '' : ', '}…${list ? ']' : '}'}`
    said += next
  }
  return `${said}${shown.more > 0 ? ', …' : ''}${list ? ']' : '}'}`
}
