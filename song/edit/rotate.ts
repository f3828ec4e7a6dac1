// Turns a row within its pattern: what leaves at one end comes in at the other.
import { type Cells, rowOf } from './rows.ts'

/** Later by `by` steps, or earlier. What lies beyond the pattern's length stays there. */
export function rotate(cells: Cells, length: number, by: number): Cells {
  const turn = ((Math.trunc(by) % length) + length) % length
  if (!(turn > 0)) return cells
  return rowOf(cells.map((cell) => (cell.step < length ? { ...cell, step: (cell.step + turn) % length } : cell)))
}
