// The notes of the roll that are chosen, and what is done with all of them.
import type { Cell } from '#song/song.types'

/** A note by what no other of its row has. */
export const keyOf = ({ step, note }: Pick<Cell, 'step' | 'note'>): string => `${step}:${note}`

/** The note that sounds at a place, or begins there. */
export const noteAt = (cells: readonly Cell[], step: number, note: number): Cell | undefined =>
  cells.find((cell) => cell.note === note && cell.step <= step && step < cell.step + cell.length)

/** The notes within a frame. */
export const within = (
  cells: readonly Cell[],
  { from, to, low, high }: { readonly from: number; readonly to: number; readonly low: number; readonly high: number },
): ReadonlySet<string> =>
  new Set(
    cells
      .filter(({ step, length, note }) => step <= to && step + length > from && note >= low && note <= high)
      .map(keyOf),
  )

/** What is moved: the note under the hand, with all that are chosen if it is one of them. */
export const held = (chosen: ReadonlySet<string>, cell: Cell): ReadonlySet<string> =>
  chosen.has(keyOf(cell)) ? chosen : new Set([keyOf(cell)])

/**
 * Moves notes by steps and by rows of the scale. Nothing leaves the pattern or the keyboard: what would stops all of them.
 * Answers the row, and which notes are now the moved ones.
 */
export function moved(
  cells: readonly Cell[],
  which: ReadonlySet<string>,
  {
    steps,
    rows,
    length,
    above,
  }: { steps: number; rows: number; length: number; above: (note: number, by: number) => number },
): { readonly cells: readonly Cell[]; readonly which: ReadonlySet<string> } {
  const own = cells.filter((cell) => which.has(keyOf(cell)))
  const first = Math.min(...own.map(({ step }) => step))
  const last = Math.max(...own.map(({ step }) => step))
  const by = Math.min(length - 1 - last, Math.max(-first, steps))
  const fits = own.every(({ note }) => rows === 0 || above(note, rows) !== note)
  const placed = own.map((cell) => ({ ...cell, step: cell.step + by, note: fits ? above(cell.note, rows) : cell.note }))
  const taken = new Set(placed.map(keyOf))
  const others = cells.filter((cell) => !which.has(keyOf(cell)) && !taken.has(keyOf(cell)))
  // Two notes that the scale brings together are one.
  const once = placed.filter((cell, at) => placed.findIndex((one) => keyOf(one) === keyOf(cell)) === at)
  return { cells: [...others, ...once], which: taken }
}

/** Makes notes longer or shorter. */
export const resized = (cells: readonly Cell[], which: ReadonlySet<string>, by: number): readonly Cell[] =>
  cells.map((cell) =>
    which.has(keyOf(cell)) ? { ...cell, length: Math.min(64, Math.max(1, cell.length + by)) } : cell,
  )
