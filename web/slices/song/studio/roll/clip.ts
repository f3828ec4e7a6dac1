// Notes that were copied in the roll, in this page: what lies between them stays as it was.
import { paint } from '#song/edit/rows'
import type { Cell } from '#song/song.types'
import { keyOf } from './chosen.ts'

let clip: readonly Cell[] = []

/** Copies the chosen notes of a row. */
export function copyNotes(cells: readonly Cell[], which: ReadonlySet<string>): void {
  const own = cells.filter((cell) => which.has(keyOf(cell)))
  const first = Math.min(...own.map(({ step }) => step))
  if (own.length > 0) clip = own.map((cell) => ({ ...cell, step: cell.step - first }))
}

/** The row with what was copied from a step on, as far as the pattern goes, and which notes those are. */
export function pasteNotes(
  cells: readonly Cell[],
  at: number,
  length: number,
): { readonly cells: readonly Cell[]; readonly which: ReadonlySet<string> } {
  const placed = clip.map((cell) => ({ ...cell, step: cell.step + at })).filter(({ step }) => step < length)
  return { cells: placed.reduce(paint, cells), which: new Set(placed.map(keyOf)) }
}
