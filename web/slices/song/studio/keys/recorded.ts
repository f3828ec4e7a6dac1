// What is played while it is recorded: set to the nearest step, and as long as the key was held.
import { usual } from '#song/format/read-cell'
import type { Cell } from '#song/song.types'
import { velocityOf } from '../edit/cells.ts'

/** One key, from its press to its release, in steps of the pattern’s own time. */
export interface Played {
  readonly note: number
  readonly velocity: number
  readonly from: number
  readonly to: number
}

/** The cell that it becomes in a pattern of this length; drums are one step long. */
export function recorded({ note, velocity, from, to }: Played, length: number, isDrum: boolean): Cell {
  const step = Math.round(from)
  return {
    ...usual,
    step: ((step % length) + length) % length,
    note: isDrum ? 60 : note,
    velocity: velocityOf(velocity),
    length: isDrum ? 1 : Math.min(64, Math.max(1, Math.round(to - from))),
  }
}
