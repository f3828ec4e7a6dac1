// Chosen cells of a row moved, made longer or shorter, and set to something else.
import { bounds } from '../format/bounds.ts'
import type { Cell } from '../song.types.ts'
import { type Cells, rowOf } from './rows.ts'

export type Chosen = (cell: Cell) => boolean

/** Moves what is chosen, all of it as far as all of it can go; what it meets gives way. */
export function moveCells(cells: Cells, chosen: Chosen, by: { readonly steps: number; readonly notes: number }): Cells {
  const moving = cells.filter(chosen)
  const steps = farthest(
    moving.map(({ step }) => step),
    Math.trunc(by.steps),
    bounds.step,
  )
  const notes = farthest(
    moving.map(({ note }) => note),
    Math.trunc(by.notes),
    bounds.note,
  )
  if (steps === 0 && notes === 0) return cells
  const staying = cells.filter((cell) => !chosen(cell))
  return rowOf([...staying, ...moving.map((cell) => ({ ...cell, step: cell.step + steps, note: cell.note + notes }))])
}

function farthest(places: readonly number[], by: number, { least, most }: { least: number; most: number }): number {
  if (places.length === 0 || !Number.isFinite(by)) return 0
  return Math.max(least - Math.min(...places), Math.min(most - Math.max(...places), by)) + 0
}

/** Makes what is chosen so many steps longer, or shorter. */
export const resizeCells = (cells: Cells, chosen: Chosen, by: number): Cells =>
  changed(cells, chosen, (cell) => ({ length: within(Math.round(cell.length + by), bounds.length) }))

/** Sets how hard what is chosen is struck, 1–127. */
export const withVelocity = (cells: Cells, chosen: Chosen, velocity: number): Cells =>
  changed(cells, chosen, () => ({ velocity: within(Math.round(velocity), bounds.velocity) }))

type Look = Partial<Omit<Cell, 'step' | 'note'>>

/** Sets velocity, length, chance, ratchet or nudge of what is chosen. */
export const withLook = (cells: Cells, chosen: Chosen, look: Look): Cells => changed(cells, chosen, () => look)

function changed(cells: Cells, chosen: Chosen, look: (cell: Cell) => Look): Cells {
  if (!cells.some(chosen)) return cells
  return cells.map((cell) => (chosen(cell) ? { ...cell, ...look(cell) } : cell))
}

const within = (value: number, { least, most }: { least: number; most: number }): number =>
  Number.isNaN(value) ? least : Math.min(most, Math.max(least, value))
