// The cells of a step, and changes of some of a row.
import type { Cell } from '#song/song.types'

/** From here on a cell is an accent. */
export const accentFrom = 112

/** The cells that begin on a step. */
export const cellsAt = (cells: readonly Cell[], step: number): readonly Cell[] =>
  cells.filter((cell) => cell.step === step)

/** Changes every cell that `is` says. */
export const change = (
  cells: readonly Cell[],
  is: (cell: Cell) => boolean,
  part: (cell: Cell) => Partial<Cell>,
): readonly Cell[] => cells.map((cell) => (is(cell) ? { ...cell, ...part(cell) } : cell))

/** Within what a cell may hold. */
export const velocityOf = (value: number): number => Math.round(Math.min(127, Math.max(1, value)))
