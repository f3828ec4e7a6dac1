// The strokes of a hand as changes of the song, all of one press undone together.
import { cellsAt, change } from '../edit/cells.ts'
import { rowOf } from '../edit/rows.ts'
import type { Studio } from '../state/studio.ts'
import type { Spot, Strokes } from './painting.ts'
import { stepToggles } from './toggle-step.ts'

let presses = 0

/** For one press. */
export function strokesOn(studio: Studio): Strokes {
  presses += 1
  const gesture = `press-${presses}`
  const toggles = stepToggles(studio, gesture)
  const on = ({ track, step }: Spot) => cellsAt(rowOf(studio.song.peek(), studio.pattern.peek(), track), step)
  return {
    isOn: (spot) => on(spot).length > 0,
    velocityOf: (spot) => Math.max(0, ...on(spot).map(({ velocity }) => velocity)),
    paint: ({ track, step }) => toggles.paint(track, step),
    erase: ({ track, step }) => toggles.erase(track, step),
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
