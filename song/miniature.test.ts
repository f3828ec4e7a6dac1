// The score in small: where its notes stand, how long it is, and that no song makes it work long.
import { expect, it } from 'vitest'
import { cellAt } from '#dev-env/songs'
import { blankSong } from './blank-song.ts'
import { houseSongs } from './house/index.ts'
import { songLimits } from './limits.ts'
import { drawMiniature, miniatureSize, readMiniature } from './miniature.ts'
import type { Cell, Song } from './song.types.ts'

const blank = blankSong(7)
const withCells = (cells: Readonly<Record<string, readonly Cell[]>>, more: Partial<Song> = {}): Song => ({
  ...blank,
  patterns: [{ length: 16, cells }],
  lane: [],
  ...more,
})
const shown = (song: Song): string[] => {
  const { sung, struck } = readMiniature(drawMiniature(song)) ?? { sung: [], struck: [] }
  return [...sung, ...struck].map((row) => row.map((filled) => (filled ? '#' : '.')).join(''))
}
/** A step of sixteen in ninety-six columns. */
const step = '######'
const rest = '......'

it('SONG-2.18 what is sung stands by its pitch and as long as it is held, what is struck below it', () => {
  const rows = shown(
    withCells({ lead: [cellAt(0, 60, { length: 2 }), cellAt(8, 71)], kick: [cellAt(0, 60), cellAt(4, 60)] }),
  )
  expect(rows[11]).toBe(step.repeat(2) + rest.repeat(14))
  expect(rows[0]).toBe(rest.repeat(8) + step + rest.repeat(7))
  expect(rows.slice(12).filter((row) => row.includes('#'))).toEqual([step + rest.repeat(3) + step + rest.repeat(11)])
})

it('SONG-2.18 is always of one length, for the songs of the house, a silent one and the longest there may be', () => {
  const row = Array.from({ length: songLimits.cellsInRow }, (_, at) => cellAt(at % 64, 36 + Math.floor(at / 64)))
  const cells = Object.fromEntries(blank.tracks.slice(0, 8).map(({ id }) => [id, row]))
  const lane = Array.from({ length: songLimits.sections }, () => ({ pattern: 0, times: 64, transpose: 24 }))
  const longest: Song = { ...blank, patterns: [{ length: 64, cells }], lane }
  const from = performance.now()
  for (const song of [...Object.values(houseSongs).map((write) => write()), withCells({}), longest])
    expect(drawMiniature(song)).toHaveLength(miniatureSize.characters)
  expect(performance.now() - from).toBeLessThan(1_000)
})

it('SONG-2.18 leaves out what is not heard', () => {
  const muted = blank.tracks.map((track) => ({ ...track, mute: true }))
  expect(shown(withCells({ lead: [cellAt(0, 60)] }, { tracks: muted })).join('')).not.toContain('#')
})

it.each(['', 'AAAA', '!'.repeat(256), `${'A'.repeat(255)}=`])('SONG-2.18 %j is none', (text) =>
  expect(readMiniature(text)).toBeNull(),
)
