// The strokes of a hand as changes of the song, all of one press undone together; what is painted is heard.
import { erase, paint } from '#song/edit/rows'
import { cellsAt, change } from '../edit/cells.ts'
import { rowOf } from '../edit/rows.ts'
import { mayWrite } from '../edit/room-left.ts'
import type { Studio } from '../state/studio.ts'
import type { Spot, Strokes } from './painting.ts'

let presses = 0

/** For one press. */
export function strokesOn(studio: Studio): Strokes {
  presses += 1
  const gesture = `press-${presses}`
  const on = ({ track, step }: Spot) => cellsAt(rowOf(studio.song.peek(), studio.pattern.peek(), track), step)
  return {
    isOn: (spot) => on(spot).length > 0,
    velocityOf: (spot) => Math.max(0, ...on(spot).map(({ velocity }) => velocity)),
    paint({ track, step }) {
      if (!mayWrite(studio)) return
      const cell = studio.freshCell(track, step)
      studio.editRow(track, (cells) => paint(cells, cell), gesture)
      if (!studio.playing.plays.peek()) studio.hear(track, cell.note, cell.velocity)
    },
    erase: ({ track, step }) => studio.editRow(track, (cells) => erase(cells, step), gesture),
    level: ({ track, step }, velocity) =>
      studio.editRow(
        track,
        (cells) =>
          change(
            cells,
            (cell) => cell.step === step,
            () => ({ velocity }),
          ),
        gesture,
      ),
  }
}
