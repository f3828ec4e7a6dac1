// A step in words, for those who listen to the screen.
import type { Cell } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { accentFrom } from '../edit/cells.ts'
import { fromOwnPitch, noteName } from '../edit/notes.ts'

const said = songStudioLines.grid

/** What stands on a step: `Kick, step 5, velocity 100, accent`. */
export function stepWords(track: string, step: number, cells: readonly Cell[], isDrum: boolean, held: boolean): string {
  const where = said.step(track, step + 1)
  const [cell] = cells
  if (!cell) return `${where}, ${held ? said.held : said.empty}`
  const velocity = Math.max(...cells.map((one) => one.velocity))
  const notes = isDrum
    ? cells.map(({ note }) => songStudioLines.cell.pitched(fromOwnPitch(note))).join(', ')
    : cells.map(({ note }) => noteName(note)).join(' ')
  const parts = [
    where,
    cells.length > 1
      ? said.several(notes, velocity)
      : said.one(isDrum && fromOwnPitch(cell.note) === 0 ? null : notes, velocity),
    velocity >= accentFrom && said.accent,
    cell.ratchet > 1 && said.ratchet(cell.ratchet),
    cell.chance < 1 && said.chance(cell.chance),
    cell.nudge !== 0 && (cell.nudge < 0 ? said.early : said.late),
  ]
  return parts.filter(Boolean).join(', ')
}
