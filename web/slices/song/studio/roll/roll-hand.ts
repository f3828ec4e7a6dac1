// What a hand does in the roll: write a note and draw it long, move, resize, choose with a frame, or erase.
import type { Cell } from '#song/song.types'
import { erase, paint } from '#song/edit/rows'
import { noteAbove } from '../edit/notes.ts'
import { mayWrite } from '../edit/room-left.ts'
import { rowOf } from '../edit/rows.ts'
import type { Studio } from '../state/studio.ts'
import { held, keyOf, moved, noteAt, resized, within } from './chosen.ts'

/** A place of the roll: a step with its fraction, and the index of a row from above. */
export interface RollSpot {
  readonly step: number
  readonly row: number
}

export interface RollPress {
  readonly right: boolean
  /** Frames instead of writing, and adds to what is chosen. */
  readonly adds: boolean
}

let presses = 0

/** One press, from down to up. `rows` are the notes from above, and stay as they were at its beginning. */
export function beginRoll(studio: Studio, rows: readonly number[], first: RollSpot, { right, adds }: RollPress) {
  presses += 1
  const gesture = `roll-${presses}`
  const track = studio.track.peek()
  const before = (): readonly Cell[] => rowOf(studio.song.peek(), studio.pattern.peek(), track)
  const start = before()
  const song = studio.song.peek()
  const noteOf = (row: number): number => rows[Math.min(rows.length - 1, Math.max(0, row))] ?? 60
  const step = Math.floor(first.step)
  const under = noteAt(start, step, noteOf(first.row))
  const edge = under !== undefined && first.step > under.step + under.length - 0.3
  const put = (cells: readonly Cell[]): void => studio.editRow(track, () => cells, gesture)
  const choose = (which: ReadonlySet<string>): void => void (studio.chosen.value = which)
  let base = start
  let which: ReadonlySet<string> = new Set()
  let doing: 'erases' | 'frames' | 'moves' | 'resizes' = 'frames'
  let went = false

  if (right) {
    doing = 'erases'
    if (under) put(erase(start, under.step, under.note))
  } else if (under) {
    doing = edge ? 'resizes' : 'moves'
    const chosen = studio.chosen.peek()
    which = adds ? new Set([...chosen, keyOf(under)]) : held(chosen, under)
    choose(which)
    studio.usedNote(track, under.note)
    if (!studio.playing.plays.peek()) studio.hear(track, under.note, under.velocity)
  } else if (!adds && mayWrite(studio)) {
    doing = 'resizes'
    const cell = { ...studio.freshCell(track, step), note: noteOf(first.row) }
    base = paint(start, cell)
    which = new Set([keyOf(cell)])
    put(base)
    choose(which)
    studio.usedNote(track, cell.note)
    if (!studio.playing.plays.peek()) studio.hear(track, cell.note, cell.velocity)
  } else if (!adds) choose(new Set())

  return {
    /** Answers the frame that is being drawn, if one is. */
    move(spot: RollSpot): { readonly from: RollSpot; readonly to: RollSpot } | null {
      const steps = Math.floor(spot.step) - step
      const down = spot.row - first.row
      if (steps !== 0 || down !== 0) went = true
      if (doing === 'erases') {
        const hit = noteAt(before(), Math.floor(spot.step), noteOf(spot.row))
        if (hit) put(erase(before(), hit.step, hit.note))
      } else if (doing === 'moves' && went) {
        const length = studio.length.peek()
        const to = moved(base, which, { steps, rows: -down, length, above: (note, by) => noteAbove(note, by, song) })
        put(to.cells)
        choose(to.which)
      } else if (doing === 'resizes') put(resized(base, which, steps))
      else if (doing === 'frames') {
        const [low = 0, high = 0] = [noteOf(first.row), noteOf(spot.row)].toSorted((a, b) => a - b)
        const [from = 0, to = 0] = [first.step, spot.step].toSorted((a, b) => a - b)
        choose(within(start, { from, to, low, high }))
        return { from: first, to: spot }
      }
      return null
    },
  }
}
