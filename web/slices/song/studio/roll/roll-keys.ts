// The keys of the roll: a cursor that walks over steps and rows, and what is done at it or with all that is chosen.
import type { Cell } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { erase, paint } from '#song/edit/rows'
import { accentFrom, change, velocityOf } from '../edit/cells.ts'
import { noteAbove, noteName } from '../edit/notes.ts'
import { mayWrite } from '../edit/room-left.ts'
import { rowOf } from '../edit/rows.ts'
import type { Studio } from '../state/studio.ts'
import { keyOf, moved, noteAt, resized } from './chosen.ts'
import { copyNotes, pasteNotes } from './clip.ts'

const said = songStudioLines.roll

export interface RollCursor {
  readonly step: number
  readonly note: number
}

type Stroke = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'> & { readonly mod: boolean }

const ways: Readonly<Record<string, readonly [steps: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** What stands at the cursor, in words. */
export function cursorWords(studio: Studio, { step, note }: RollCursor): string {
  const cells = rowOf(studio.song.peek(), studio.pattern.peek(), studio.track.peek())
  const cell = noteAt(cells, step, note)
  const parts = [
    said.at(noteName(note), step + 1),
    cell ? said.note(cell.length, cell.velocity) : songStudioLines.grid.empty,
    cell && studio.chosen.peek().has(keyOf(cell)) && said.chosen,
  ]
  return parts.filter(Boolean).join(', ')
}

/** Does what a stroke means and answers where the cursor is then; null for keys that mean nothing to the roll. */
export function rollKey(studio: Studio, cursor: RollCursor, { key, shiftKey, altKey, mod }: Stroke): RollCursor | null {
  const track = studio.track.peek()
  const cells = rowOf(studio.song.peek(), studio.pattern.peek(), track)
  const length = studio.length.peek()
  const song = studio.song.peek()
  const above = (note: number, by: number): number => noteAbove(note, by, song)
  const cell = noteAt(cells, cursor.step, cursor.note)
  const chosen = studio.chosen.peek()
  const which = chosen.size > 0 ? chosen : new Set(cell ? [keyOf(cell)] : [])
  const put = (to: readonly Cell[], gesture: string | null = null): RollCursor => {
    studio.editRow(track, () => to, gesture)
    return cursor
  }
  const louder = (by: (cell: Cell) => number): RollCursor =>
    put(
      change(
        cells,
        (one) => which.has(keyOf(one)),
        (one) => ({ velocity: velocityOf(one.velocity + by(one)) }),
      ),
      `roll-louder-${[...which].join(' ')}`,
    )
  const way = ways[key]
  if (mod && key.toLowerCase() === 'a') {
    studio.chosen.value = new Set(cells.map(keyOf))
    return cursor
  }
  if (mod && 'cx'.includes(key.toLowerCase()) && which.size > 0) {
    copyNotes(cells, which)
    return key.toLowerCase() === 'c' ? cursor : put(cells.filter((one) => !which.has(keyOf(one))))
  }
  if (mod && key.toLowerCase() === 'v') {
    const to = pasteNotes(cells, cursor.step, length)
    if (!mayWrite(studio, to.which.size)) return cursor
    studio.chosen.value = to.which
    return put(to.cells)
  }
  if (mod) return null
  if (way && altKey) {
    if (which.size === 0) return cursor
    const to = moved(cells, which, { steps: way[0], rows: way[1], length, above })
    put(to.cells, 'roll-move')
    if (chosen.size > 0) studio.chosen.value = to.which
    return { step: Math.min(length - 1, Math.max(0, cursor.step + way[0])), note: above(cursor.note, way[1]) }
  }
  if (way && shiftKey) return way[0] === 0 ? null : put(resized(cells, which, way[0]), 'roll-resize')
  if (way) return { step: Math.min(length - 1, Math.max(0, cursor.step + way[0])), note: above(cursor.note, way[1]) }
  if (key === 'PageUp' || key === 'PageDown')
    return { ...cursor, note: Math.min(108, Math.max(12, cursor.note + (key === 'PageUp' ? 12 : -12))) }
  if (key === 'Home' || key === 'End') return { ...cursor, step: key === 'Home' ? 0 : length - 1 }
  if (key === 'Enter') {
    if (cell) return put(erase(cells, cell.step, cell.note))
    if (!mayWrite(studio)) return cursor
    const fresh = { ...studio.freshCell(track, cursor.step), note: cursor.note }
    studio.usedNote(track, fresh.note)
    if (!studio.playing.plays.peek()) studio.hear(track, fresh.note, fresh.velocity)
    return put(paint(cells, fresh))
  }
  if (key === 'Delete' || key === 'Backspace') return put(cells.filter((one) => !which.has(keyOf(one))))
  if (key === ' ' && cell) {
    const others = new Set(chosen)
    if (!others.delete(keyOf(cell))) others.add(keyOf(cell))
    studio.chosen.value = others
    return cursor
  }
  if (key === 'Escape' && chosen.size > 0) {
    studio.chosen.value = new Set()
    return cursor
  }
  if (which.size === 0) return null
  if (key === '+' || key === '=') return louder(() => 8)
  if (key === '-' || key === '_') return louder(() => -8)
  if (key.toLowerCase() === 'a') return louder(({ velocity }) => (velocity >= accentFrom ? 100 : 127) - velocity)
  return null
}
