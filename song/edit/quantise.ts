// What was played by hand, brought to the grid.
import { bounds } from '../format/bounds.ts'
import { rounded } from '../format/read-fields.ts'
import { type Cells, rowOf } from './rows.ts'

/** A note as it was played: when and how long, in steps of the song with their fractions. */
export interface Taken {
  readonly step: number
  readonly length: number
  readonly note: number
  readonly velocity: number
}

interface Grid {
  /** Of the pattern that was playing. */
  readonly length: number
  /** Every how many steps a note may begin; 1 where it is the grid itself. */
  readonly every: number
  /** 0 keeps what the hand did, 1 nothing of it. */
  readonly strength: number
}

/** The cells of what was played over and over while a pattern went round. */
export const cellsOf = (taken: Iterable<Taken>, { length, every, strength }: Grid): Cells =>
  rowOf(
    [...taken].flatMap(({ step, length: held, note, velocity }) => {
      if (![step, held, note, velocity].every(Number.isFinite)) return []
      const nearest = Math.round(step / every) * every
      // Played before the turn but meant after it, as one does who is early.
      const at = ((Math.round(step) % length) + length) % length
      const off = rounded((step - nearest) * (1 - strength))
      const onto = ((nearest % length) + length) % length
      return [
        {
          step: Math.abs(off) <= bounds.nudge.most ? onto : at,
          note: Math.round(note),
          velocity: within(Math.round(velocity), bounds.velocity),
          length: within(Math.round(held), bounds.length),
          chance: 1,
          ratchet: 1,
          nudge: Math.abs(off) <= bounds.nudge.most ? off : rounded((step - Math.round(step)) * (1 - strength)),
        },
      ]
    }),
  )

/** A row onto every so many steps, with nothing early or late. */
export function quantise(cells: Cells, every: number, length: number = bounds.patternLength.most): Cells {
  const onto = cells.map((cell) => {
    const step = Math.round((cell.step + cell.nudge) / every) * every
    return { ...cell, step: cell.step < length ? step % length : cell.step, nudge: 0 }
  })
  return onto.every(({ step, nudge }, at) => step === cells[at]?.step && nudge === cells[at]?.nudge)
    ? cells
    : rowOf(onto)
}

const within = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, value))
