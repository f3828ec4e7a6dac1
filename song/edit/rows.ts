// A row of cells as it is painted: always in order, never two of one note at one step, and the same row where nothing changed.
import { bounds } from '../format/bounds.ts'
import { byPlace } from '../format/read-cell.ts'
import { songLimits } from '../limits.ts'
import type { Cell } from '../song.types.ts'

/** The cells of one track in one pattern, in order. */
export type Cells = readonly Cell[]

/** Sets one cell in place of what stood there. A full row, or a place that is none, stays as it is. */
export function paint(cells: Cells, cell: Cell): Cells {
  if (!fits(cell)) return cells
  const at = cells.findIndex((each) => byPlace(each, cell) >= 0)
  const there = at < 0 ? undefined : cells[at]
  if (there && byPlace(there, cell) === 0) return isSame(there, cell) ? cells : cells.with(at, cell)
  if (cells.length >= songLimits.cellsInRow) return cells
  return at < 0 ? [...cells, cell] : cells.toSpliced(at, 0, cell)
}

/** Takes away what begins at a step: one note, or all of them. */
export const erase = (cells: Cells, step: number, note?: number): Cells =>
  eraseWhere(cells, (cell) => cell.step === step && (note === undefined || cell.note === note))

/** Takes away some cells. */
export function eraseWhere(cells: Cells, chosen: (cell: Cell) => boolean): Cells {
  const left = cells.filter((cell) => !chosen(cell))
  return left.length === cells.length ? cells : left
}

/** Puts cells in order; of several at one place the last stays, and those that are nowhere are left out. */
export function rowOf(cells: Iterable<Cell>): Cells {
  const at = new Map<number, Cell>()
  for (const cell of cells) if (fits(cell)) at.set(cell.step * 128 + cell.note, cell)
  return [...at.values()].sort(byPlace).slice(0, songLimits.cellsInRow)
}

const fits = ({ step, note }: Cell): boolean =>
  step >= bounds.step.least && step <= bounds.step.most && note >= bounds.note.least && note <= bounds.note.most

/** Whether two cells say the same. */
export const isSame = (a: Cell, b: Cell): boolean =>
  a.step === b.step &&
  a.note === b.note &&
  a.velocity === b.velocity &&
  a.length === b.length &&
  a.chance === b.chance &&
  a.ratchet === b.ratchet &&
  a.nudge === b.nudge
