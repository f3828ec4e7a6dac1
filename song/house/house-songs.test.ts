// The house’s songs: right, as they are written down, without notes that grate; and, where there is time, loud and full enough.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isPitched } from '../instruments.ts'
import { readSongText } from '../read-song.ts'
import { secondsOf } from '../dsp/render-song.ts'
import { sheet } from '../sheet.ts'
import { bytesOf, writeSong } from '../write-song.ts'
import { clashesIn } from './clashes.ts'
import { houseSongs } from './index.ts'

const songs = Object.entries(houseSongs).map(([name, make]) => ({ name, song: make() }))
const fileOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

describe.each(songs)('$name', ({ name, song }) => {
  test('SONG-1.54 it is a right song, stands there as JSON and in docs/songs.md note by note', () => {
    const kept = readSongText(fileOf(`./${name}.json`))
    expect('song' in kept && writeSong(kept.song), 'run "node bin/house-songs.ts"').toBe(writeSong(song))
    expect(bytesOf(song)).toBeLessThan(65_536)
    expect(fileOf('../../docs/songs.md').includes(sheet(song).trimEnd()), 'run "node bin/house-songs.ts"').toBe(true)
  })

  test('SONG-1.54 it lasts one to two minutes, and has a beginning, two parts, the first again and an end', () => {
    expect(secondsOf(song)).toBeGreaterThan(60)
    expect(secondsOf(song)).toBeLessThan(120)
    expect(new Set(song.lane.map(({ pattern }) => pattern)).size).toBeGreaterThan(4)
  })

  test('SONG-1.54 no two notes that sound together are a semitone or a ninth of one apart', () => {
    expect(clashesIn(song)).toEqual([])
  })

  test('SONG-1.54 voices of chords move by steps: from chord to chord hardly anything leaps', () => {
    const moves = song.patterns.flatMap(({ cells }) =>
      song.tracks
        .filter(
          ({ instrument }) =>
            isPitched(instrument) && ['keys', 'organ', 'choir', 'pad', 'strings'].includes(instrument),
        )
        .flatMap(({ id }) => {
          const row = cells[id] ?? []
          const tops = [...new Set(row.map(({ step }) => step))].map((step) =>
            Math.max(...row.filter((cell) => cell.step === step).map(({ note }) => note)),
          )
          return tops.slice(1).map((note, index) => Math.abs(note - (tops[index] ?? note)))
        }),
    )
    const leaps = moves.filter((move) => move > 7).length
    expect(leaps / Math.max(moves.length, 1)).toBeLessThan(0.05)
  })
})

test('SONG-1.54 they differ: in tempo, in metre, in instruments', () => {
  expect(new Set(songs.map(({ song }) => song.bpm)).size).toBe(songs.length)
  expect(new Set(songs.map(({ song }) => song.beats)).size).toBeGreaterThan(1)
  const played = new Set(songs.flatMap(({ song }) => song.tracks.map(({ instrument }) => instrument)))
  expect(played.size).toBeGreaterThan(14)
})

test('SONG-1.54 the clash of E and F is found, and a seventh is none', () => {
  const [first] = songs
  if (!first) throw new Error('there are no songs')
  const cell = { step: 0, velocity: 90, length: 4, chance: 1, ratchet: 1, nudge: 0 }
  const over = (notes: readonly number[]) =>
    clashesIn({ ...first.song, patterns: [{ length: 16, cells: { keys: notes.map((note) => ({ ...cell, note })) } }] })
  expect(over([64, 65])).toEqual(['A 1: E4 F4 (keys, keys)'])
  expect(over([53, 64])).toEqual([])
})
