// Euclidean rhythms: so many hits spread over so many steps as evenly as they go, which is what people drum all over the world.
import type { Cell } from '../song.types.ts'
import { type Cells, rowOf } from './rows.ts'

export interface Euclid {
  readonly length: number
  readonly hits: number
  /** Steps by which all of it is later. */
  readonly turn: number
  /** What each hit is. */
  readonly cell: Omit<Cell, 'step'>
}

/** The row of a rhythm: three in eight are `x..x..x.`. */
export function euclid({ length, hits, turn, cell }: Euclid): Cells {
  const count = Math.min(length, Math.max(0, Math.trunc(hits) || 0))
  const steps = Array.from({ length }, (_, step) => step).filter((step) => (step * count) % length < count)
  const by = (((Math.trunc(turn) || 0) % length) + length) % length
  return rowOf(steps.map((step) => ({ ...cell, step: (step + by) % length })))
}
