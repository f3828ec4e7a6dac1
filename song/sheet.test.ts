// What a song plays, as text.
import { expect, test } from 'vitest'
import { blankSong } from './blank-song.ts'
import { usual } from './format/read-cell.ts'
import { noteName, sheet } from './sheet.ts'
import type { Cell, Song } from './song.types.ts'

const cell = (step: number, note = 60, over: Partial<Cell> = {}): Cell => ({ step, note, ...usual, ...over })

test('SONG-1.61 settings, lane, and a line for each track in each bar', () => {
  const song: Song = {
    ...blankSong(1),
    key: 9,
    scale: 'normal-minor',
    swing: 0.2,
    patterns: [
      {
        length: 20,
        cells: {
          kick: [
            cell(0, 60, { velocity: 120 }),
            cell(4),
            cell(8, 60, { velocity: 40 }),
            cell(12, 60, { chance: 0.5 }),
            cell(16),
          ],
          hat: [cell(2, 60, { ratchet: 3 })],
          bass: [cell(0, 33, { length: 3 }), cell(0, 45), cell(18, 40, { chance: 0.2 }), cell(40)],
        },
      },
      { length: 16, cells: {} },
    ],
    lane: [
      { pattern: 0, times: 3, transpose: -5 },
      { pattern: 1, times: 1, transpose: 0 },
      { pattern: 0, times: 1, transpose: 2 },
    ],
  }
  expect(sheet(song)).toBe(`120 bpm, 4 beats of 4, swing 0.2, A normal-minor
lane: A×3-5 B A+2

A1
  kick  X...|x...|o...|?...
  hat   ..3.|....|....|....
  bass  A1:3+A2 .       .       .       |.       .       .       .       |.       .       .       .       |.       .       .       .
A2
  kick  x...
  hat   ....
  bass  .   .   E2? .

B1
`)
})

test('SONG-1.61 notes by name', () => {
  expect([0, 21, 60, 61, 127].map(noteName)).toEqual(['C-1', 'A0', 'C4', 'C#4', 'G9'])
})
