// Painting and erasing one step, by a hand or a key: what is painted is heard, and what was taken away a press before comes back as it was.
import { erase, paint } from '#song/edit/rows'
import { cellsAt } from '../edit/cells.ts'
import { mayWrite } from '../edit/room-left.ts'
import { rowOf } from '../edit/rows.ts'
import type { Studio } from '../state/studio.ts'
import { takenAway } from './taken-away.ts'

/** For one press; what it changes under one `gesture` is undone together. */
export function stepToggles(studio: Studio, gesture: string | null = null) {
  const taken = takenAway(studio)
  return {
    paint(track: string, step: number): void {
      const back = taken.back(track, step)
      const cells = back.length > 0 ? back : [studio.freshCell(track, step)]
      if (!mayWrite(studio, cells.length)) return
      studio.editRow(track, (row) => cells.reduce(paint, row), gesture)
      if (studio.playing.plays.peek()) return
      for (const { note, velocity } of cells) studio.hear(track, note, velocity)
    },
    erase(track: string, step: number): void {
      taken.take(track, step, cellsAt(rowOf(studio.song.peek(), studio.pattern.peek(), track), step))
      studio.editRow(track, (row) => erase(row, step), gesture)
    },
  }
}
