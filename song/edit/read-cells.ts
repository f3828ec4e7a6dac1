// The cells of edits: one without its place, and a row.
import type { Desk } from '../format/desk.ts'
import { readCell } from '../format/read-cell.ts'
import { readObject } from '../format/read-fields.ts'
import { readRow } from '../format/read-pattern.ts'
import { songLimits } from '../limits.ts'
import type { Cell } from '../song.types.ts'
import type { CellLook } from './edit.types.ts'

/** A cell without its place; null takes one away. */
export function readCellLook(desk: Desk, value: unknown): CellLook | null {
  if (value === null) return null
  const from = readObject(desk, 'cell', value)
  if (!from) return null
  const { step: _step, note: _note, ...look } = readCell(desk, 'cell', { ...from, step: 0, note: 0 }) ?? usualPlace
  return look
}

const usualPlace: Cell = { step: 0, note: 0, velocity: 1, length: 1, chance: 1, ratchet: 1, nudge: 0 }

/** The cells of a row, in order. */
export const readEditedRow = (desk: Desk, value: unknown): readonly Cell[] =>
  readRow(desk, 'cells', value, { count: songLimits.cells })
