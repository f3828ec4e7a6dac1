// The score of a song in small: a grid of bits, what is sung by its pitch above what is struck by its track, short enough to stand beside a title in every list.
import { courseOf } from './lane.ts'
import { songLimits } from './limits.ts'
import { eachMark } from './score-marks.ts'
import type { Song } from './song.types.ts'

/** Together 1536 bits, which are 256 characters. */
export const miniatureSize = { columns: 96, sung: 12, struck: 4, characters: 256 } as const

/** A grid that is read: for each row from above, whether its columns are filled. */
export interface Miniature {
  readonly sung: readonly (readonly boolean[])[]
  readonly struck: readonly (readonly boolean[])[]
}

const { columns, sung: sungRows, struck: struckRows, characters } = miniatureSize
const bytes = (columns * (sungRows + struckRows)) / 8
const pitches = 128
/** Of a column: repeats that are narrower than this are not told apart. */
const narrow = 0.5

/** [SONG-2.18] The bits of its rows from above, in base64; equal songs have equal ones. */
export function drawMiniature(song: Song): string {
  const course = courseOf(song, { lane: true, once: true })
  const unit = columns / course.length
  const sung = new Uint8Array(pitches * columns)
  const struck = new Uint8Array(songLimits.tracks * columns)
  eachMark(song, course, narrow / unit, (mark) => {
    const from = Math.min(columns - 1, Math.floor(mark.start * unit))
    // What ends within a column fills it only if it began there.
    const to = Math.min(columns, Math.max(from + 1, Math.round((mark.start + mark.length) * unit)))
    ;(mark.sung ? sung : struck).fill(1, mark.row * columns + from, mark.row * columns + to)
  })
  const grid = new Uint8Array(bytes)
  const put = (row: number, column: number): void => {
    const bit = row * columns + column
    grid[bit >> 3] = (grid[bit >> 3] ?? 0) | (128 >> (bit & 7))
  }
  squeeze(sung, sungRows, (row, column) => put(sungRows - 1 - row, column))
  squeeze(struck, struckRows, (row, column) => put(sungRows + struckRows - 1 - row, column))
  return btoa(String.fromCharCode(...grid))
}

/** Brings the rows from the lowest that is used to the highest into so many; fewer stand in their middle. */
function squeeze(filled: Uint8Array, rows: number, put: (row: number, column: number) => void): void {
  const first = filled.indexOf(1)
  if (first < 0) return
  const low = Math.floor(first / columns)
  const span = Math.floor(filled.lastIndexOf(1) / columns) - low + 1
  const lift = Math.max(0, Math.floor((rows - span) / 2))
  for (let at = low * columns; at < filled.length; at += 1) {
    if (filled[at] !== 1) continue
    const row = Math.floor(at / columns) - low
    put(span > rows ? Math.floor((row * rows) / span) : row + lift, at % columns)
  }
}

/** What `drawMiniature` drew; null of anything else. */
export function readMiniature(text: string): Miniature | null {
  if (text.length !== characters || !/^[A-Za-z0-9+/]*$/.test(text)) return null
  const grid = atob(text)
  const rows = Array.from({ length: sungRows + struckRows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const bit = row * columns + column
      return ((grid.charCodeAt(bit >> 3) >> (7 - (bit & 7))) & 1) === 1
    }),
  )
  return { sung: rows.slice(0, sungRows), struck: rows.slice(sungRows) }
}
