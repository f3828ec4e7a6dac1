// Rows moved in pitch: by semitones, by steps of the scale, and onto it.
import type { ScaleName } from '../scales.ts'
import { movedInScale, nearestInScale } from '../scale-notes.ts'
import { moveCells } from './move.ts'
import { type Cells, rowOf } from './rows.ts'

const all = (): boolean => true

/** Higher by so many semitones, all of it as far as all of it can go. */
export const transposeRow = (cells: Cells, semitones: number): Cells =>
  moveCells(cells, all, { steps: 0, notes: semitones })

/** Higher by so many steps of the scale. Where one note would leave the range, nothing moves. */
export function transposeInScale(cells: Cells, degrees: number, key: number, scale: ScaleName): Cells {
  const moved = cells.map((cell) => ({ cell, note: movedInScale(cell.note, Math.trunc(degrees) || 0, key, scale) }))
  const notes = moved.flatMap(({ cell, note }) => (note === null ? [] : [{ ...cell, note }]))
  return notes.length < cells.length || notes.every(({ note }, at) => note === cells[at]?.note) ? cells : rowOf(notes)
}

/** Each note that is not of the scale to the nearest that is; of two that meet the harder struck stays. */
export function snapToScale(cells: Cells, key: number, scale: ScaleName): Cells {
  const snapped = cells.map((cell) => ({ ...cell, note: nearestInScale(cell.note, key, scale) }))
  if (snapped.every(({ note }, at) => note === cells[at]?.note)) return cells
  return rowOf(snapped.sort((a, b) => a.velocity - b.velocity))
}
