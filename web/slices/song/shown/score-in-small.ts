// The score in small that a list brings, as the same shapes as the whole score: shown before anybody presses.
import { type Miniature, miniatureSize, readMiniature } from '#song/miniature'
import type { Score } from './score-shapes.ts'
import { sheetSize, usualFloor } from './sheet-size.ts'

const unit = sheetSize.wide / miniatureSize.columns

/** [SONG-2.18] Its shapes; null where there is none, or it cannot be read. */
export function scoreInSmall(notes: string | null): Score | null {
  const small = notes === null ? null : readMiniature(notes)
  if (!small) return null
  const floor = !isFilled(small.struck) ? sheetSize.high : !isFilled(small.sung) ? 0 : usualFloor
  return {
    floor,
    sung: pathOf(small.sung, 0, floor),
    struck: pathOf(small.struck, floor, sheetSize.high),
    ink: '',
    parts: '',
    letters: [],
  }
}

const isFilled = (rows: Miniature['sung']): boolean => rows.some((row) => row.includes(true))

/** What is filled beside each other is one mark. */
function pathOf(rows: Miniature['sung'], from: number, to: number): string {
  const pad = (to - from) * 0.1
  const each = (to - from - 2 * pad) / rows.length
  const high = Math.round(each * 8) / 10
  return rows
    .flatMap((row, at) => {
      const y = Math.round((from + pad + at * each) * 10) / 10
      return runsOf(row).map(
        ({ first, length }) => `M${first * unit} ${y}h${length * unit - 1}v${high}h${1 - length * unit}z`,
      )
    })
    .join('')
}

function runsOf(row: readonly boolean[]): { first: number; length: number }[] {
  const runs: { first: number; length: number }[] = []
  for (const [at, filled] of row.entries()) {
    const last = runs.at(-1)
    if (!filled) continue
    if (last && last.first + last.length === at) last.length += 1
    else runs.push({ first: at, length: 1 })
  }
  return runs
}
