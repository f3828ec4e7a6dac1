// Reads one pattern: its length and its rows of cells, each of a track that is there.
import { songLimits } from '../limits.ts'
import type { Cell, Pattern } from '../song.types.ts'
import { bounds } from './bounds.ts'
import { type Desk, isFull, tell } from './desk.ts'
import { byPlace, readCell } from './read-cell.ts'
import { own, readList, readNumber, readObject, readSome } from './read-fields.ts'

/** How many cells may still come; shared by all patterns of a song. */
export interface CellsLeft {
  count: number
}

/** All patterns of the tracks that are there. */
export function readPatterns(desk: Desk, value: unknown, tracks: ReadonlySet<string>): Pattern[] {
  const left = { count: songLimits.cells }
  const patterns: Pattern[] = []
  for (const [index, one] of readSome(desk, 'patterns', value, songLimits.patterns).entries()) {
    if (isFull(desk)) break
    const pattern = readPattern(desk, `patterns[${index}]`, one, tracks, left)
    if (pattern) patterns.push(pattern)
  }
  return patterns
}

/** One pattern; null where there is none to read. */
function readPattern(
  desk: Desk,
  path: string,
  value: unknown,
  tracks: ReadonlySet<string>,
  left: CellsLeft,
): Pattern | null {
  const from = readObject(desk, path, value)
  if (!from) return null
  const length = readNumber(desk, `${path}.length`, own(from, 'length'), bounds.patternLength)
  const rows = readObject(desk, `${path}.cells`, own(from, 'cells'))
  const cells: [string, readonly Cell[]][] = []
  for (const track of rows ? Object.keys(rows) : []) {
    if (isFull(desk)) break
    const at = `${path}.cells.${track.slice(0, 12)}`
    if (!tracks.has(track)) tell(desk, 'track', at, track)
    else {
      const row = readRow(desk, at, rows && own(rows, track), left)
      if (row.length > 0) cells.push([track, row])
    }
  }
  return { length, cells: Object.fromEntries(cells) }
}

/** The cells of one row, in order and each at a place of its own. */
export function readRow(desk: Desk, path: string, value: unknown, left: CellsLeft): readonly Cell[] {
  const said = readList(desk, path, value, songLimits.cellsInRow)
  left.count -= said.length
  if (left.count < 0) {
    tell(desk, 'many', 'patterns', songLimits.cells - left.count, { most: songLimits.cells })
    return []
  }
  const row: Cell[] = []
  for (const [index, one] of said.entries()) {
    if (isFull(desk)) return row
    const cell = readCell(desk, `${path}[${index}]`, one)
    if (cell) row.push(cell)
  }
  row.sort(byPlace)
  for (const [index, cell] of row.entries()) {
    const before = row[index - 1]
    if (before && byPlace(before, cell) === 0) tell(desk, 'twice', `${path}.step${cell.step}`, cell.note)
  }
  return row
}
