// A span of steps over some tracks, copied and set in elsewhere.
import { bounds } from '../format/bounds.ts'
import type { Pattern } from '../song.types.ts'
import { type Cells, eraseWhere, rowOf } from './rows.ts'

export interface Clip {
  /** In steps. */
  readonly length: number
  /** By the ids of tracks, from step 0; a track without cells is silent there. */
  readonly rows: Readonly<Record<string, Cells>>
}

export interface Span {
  readonly from: number
  /** The first step after it. */
  readonly to: number
  readonly tracks: readonly string[]
}

/** What begins within a span. */
export const copySpan = ({ cells }: Pattern, { from, to, tracks }: Span): Clip => ({
  length: Math.max(0, to - from),
  rows: Object.fromEntries(
    tracks.map((track) => [
      track,
      (cells[track] ?? [])
        .filter(({ step }) => step >= from && step < to)
        .map((cell) => ({ ...cell, step: cell.step - from })),
    ]),
  ),
})

/** A pattern with a span silenced. */
export const clearSpan = (pattern: Pattern, span: Span): Pattern =>
  pasteSpan(
    pattern,
    { length: span.to - span.from, rows: Object.fromEntries(span.tracks.map((id) => [id, []])) },
    span.from,
  )

/** Sets a clip in at a step, in place of what began there; what reaches beyond the last step there can be is left out. */
export function pasteSpan(pattern: Pattern, clip: Clip, at: number): Pattern {
  const start = Math.min(bounds.step.most, Math.max(0, Math.trunc(at) || 0))
  const rows = Object.entries(clip.rows).map(([track, row]): [string, Cells] => {
    const around = eraseWhere(pattern.cells[track] ?? [], ({ step }) => step >= start && step < start + clip.length)
    return [track, rowOf([...around, ...row.map((cell) => ({ ...cell, step: cell.step + start }))])]
  })
  const cells = Object.entries({ ...pattern.cells, ...Object.fromEntries(rows) }).filter(([, row]) => row.length > 0)
  return { ...pattern, cells: Object.fromEntries(cells) }
}
