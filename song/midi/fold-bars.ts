// Folds bars of notes into patterns and a lane: equal bars are one pattern, equal neighbours one section.
import { bounds } from '../format/bounds.ts'
import { byPlace } from '../format/read-cell.ts'
import { songLimits } from '../limits.ts'
import type { Cell, Pattern, Section } from '../song.types.ts'

export interface Placed {
  readonly track: string
  readonly cell: Cell
}

export interface Folded {
  readonly patterns: readonly Pattern[]
  readonly lane: readonly Section[]
  /** How many bars are in it. */
  readonly bars: number
}

/** With patterns of one, two or four bars, whichever holds the most of the song. `placed` counts its steps from the song's beginning; of `bars` at most so many are taken. */
export const foldBars = (placed: readonly Placed[], bar: number, bars: number): Folded =>
  [1, 2, 4]
    .filter((span) => span * bar <= bounds.patternLength.most)
    .map((span) => foldSpans(placed, bar, bars, span))
    .reduce((best, one) => (one.bars > best.bars ? one : best))

function foldSpans(placed: readonly Placed[], bar: number, bars: number, span: number): Folded {
  const length = bar * span
  const spans = Map.groupBy(placed, ({ cell }) => Math.floor(cell.step / length))
  const patterns: Pattern[] = []
  const lane: { pattern: number; times: number; transpose: number }[] = []
  const known = new Map<string, number>()
  let cells = 0
  let taken = 0
  for (; taken * span < bars; taken++) {
    const rows = rowsOf(spans.get(taken) ?? [], taken * length)
    const key = JSON.stringify(rows)
    let pattern = known.get(key)
    if (pattern === undefined) {
      cells += Object.values(rows).reduce((sum, row) => sum + row.length, 0)
      if (patterns.length >= songLimits.patterns || cells > songLimits.cells) break
      pattern = patterns.push({ length, cells: rows }) - 1
      known.set(key, pattern)
    }
    const last = lane.at(-1)
    if (last?.pattern === pattern && last.times < bounds.times.most) last.times++
    else if (lane.length < songLimits.sections) lane.push({ pattern, times: 1, transpose: 0 })
    else break
  }
  return { patterns, lane, bars: Math.min(bars, taken * span) }
}

function rowsOf(placed: readonly Placed[], start: number): Record<string, Cell[]> {
  const rows = Map.groupBy(placed, ({ track }) => track)
  return Object.fromEntries(
    [...rows.keys()].sort().map((track) => [
      track,
      (rows.get(track) ?? [])
        .map(({ cell }) => ({ ...cell, step: cell.step - start }))
        .sort(byPlace)
        .slice(0, songLimits.cellsInRow),
    ]),
  )
}
