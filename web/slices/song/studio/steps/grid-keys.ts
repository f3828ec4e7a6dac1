// The keys of the grid: arrows walk, Space and Enter paint, plus and minus change how loud.
import { accentFrom, cellsAt, change, velocityOf } from '../edit/cells.ts'
import { rowOf } from '../edit/rows.ts'
import type { Studio } from '../state/studio.ts'
import { stepToggles } from './toggle-step.ts'
import { headPlaces } from './track-head.tsx'

/** What a stroke does at the cursor; false for keys that mean nothing to the grid. */
export function gridKey(studio: Studio, event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  const { track, step } = studio.cursor.peek()
  const tracks = studio.song.peek().tracks.map(({ id }) => id)
  const row = tracks.indexOf(track)
  const last = studio.length.peek() - 1
  const { perBeat } = studio.song.peek()
  const on = step >= 0 ? cellsAt(rowOf(studio.song.peek(), studio.pattern.peek(), track), step) : []
  const go = (to: number, line = row): true => {
    const id = tracks[Math.min(tracks.length - 1, Math.max(0, line))] ?? track
    studio.walk(id, Math.min(last, Math.max(headPlaces.name, to)))
    return true
  }
  const louder = (by: number): true => {
    studio.editRow(
      track,
      (cells) =>
        change(
          cells,
          (cell) => cell.step === step,
          ({ velocity }) => ({ velocity: velocityOf(velocity + by) }),
        ),
      `louder-${track}-${step}`,
    )
    return true
  }
  const { key } = event
  if (key === 'ArrowRight') return go(step + 1)
  if (key === 'ArrowLeft') return go(step - 1)
  if (key === 'ArrowUp') return go(step, row - 1)
  if (key === 'ArrowDown') return go(step, row + 1)
  if (key === 'Home') return go(0)
  if (key === 'End') return go(last)
  if (key === 'PageDown') return go(step + perBeat)
  if (key === 'PageUp') return go(Math.max(0, step - perBeat))
  // The keys of a head are buttons of their own.
  if (step < 0) return false
  // With Shift it plays, as elsewhere.
  if (key === ' ' && event.shiftKey) return false
  if (key === ' ' || key === 'Enter') {
    const toggles = stepToggles(studio)
    if (on.length > 0) toggles.erase(track, step)
    else toggles.paint(track, step)
    return true
  }
  if ((key === 'Delete' || key === 'Backspace') && on.length > 0) {
    stepToggles(studio).erase(track, step)
    return true
  }
  if (on.length === 0) return false
  if (key === '+' || key === '=') return louder(8)
  if (key === '-' || key === '_') return louder(-8)
  if (key.toLowerCase() === 'a') return louder(Math.max(...on.map(({ velocity }) => velocity)) >= accentFrom ? -24 : 27)
  return false
}
