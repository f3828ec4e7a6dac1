// Songs as the original saved them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blankSong } from './blank-song.ts'
import { oldNote } from './old-notes.ts'
import { readSong, readSongText } from './read-song.ts'
import type { Song } from './song.types.ts'

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
const songIn = (read: ReturnType<typeof readSong>): Song => {
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.song
}
/** Steps and notes of a row, `0:36 3:39`. */
const row = ({ patterns }: Song, track: string): string =>
  (patterns[0]?.cells[track] ?? []).map(({ step, note }) => `${step}:${note}`).join(' ')

test('SONG-1.4 0.5.9: rows by name, with their notes', () => {
  const song = songIn(readSongText(fixture('old-0-5-9')))
  expect(song.bpm).toBe(128)
  expect(song.patterns[0]?.length).toBe(16)
  expect(row(song, 'kick')).toBe('0:60 4:60 8:60 12:60')
  expect(row(song, 'hat')).toBe('0:60 2:60 4:60 6:60 8:60 10:60 12:60 14:60')
  expect(row(song, 'openhat')).toBe('14:60')
  expect(row(song, 'bass')).toBe('0:36 3:39 6:31 10:34')
  expect(row(song, 'lead')).toBe('8:67')
  expect(row(song, 'pad')).toBe('0:55')
  expect(row(song, 'pluck')).toBe('15:72')
  expect(song.tracks).toEqual(blankSong(1).tracks)
})

test('SONG-1.4 0.5.10: a list of rows with their mix, and effects in per cent', () => {
  const song = songIn(readSongText(fixture('old-0-5-10')))
  expect(song.bpm).toBe(300)
  expect(row(song, 'bass')).toBe('0:36 3:36 6:36 10:36')
  expect(row(song, 'pluck')).toBe('15:72')
  expect(song.tracks.map(({ volume, pan }) => [volume, pan])).toEqual([
    [-6, 0],
    [-4.5, 0],
    [-15, -0.2],
    [-15, 0.2],
    [-60, 0],
    [-8, 1],
    [-12, 0],
    [-6, 0],
  ])
  expect(song.effects).toMatchObject({ reverb: { size: 0.2, level: 0.2 }, delay: { level: 0.1, feedback: 0.9 } })
})

test('SONG-1.4 what the original never checked does no harm', () => {
  const wild = { pattern: { kick: Array(1e6).fill(1), gong: [1], snare: 'x' }, notes: { kick: [{}, 'H9'] }, bpm: 'NaN' }
  const song = songIn(readSong(wild))
  expect([song.bpm, song.patterns[0]?.length, song.patterns[0]?.cells['kick']?.length]).toEqual([120, 64, 64])
  expect('faults' in readSong({ pattern: [] })).toBe(true)
  expect('faults' in readSong({ pattern: 'x', bpm: 120 })).toBe(true)
  expect('faults' in readSong(JSON.parse('{"pattern": {"__proto__": [1]}}'))).toBe(true)
})

test('SONG-1.4 notes as it wrote them', () => {
  expect(['C2', 'F#4', 'Bb3', 'c-1', 'G9', 'G#9', 'H2', '', 60, 128, null].map(oldNote)).toEqual([
    36,
    66,
    58,
    0,
    127,
    null,
    null,
    null,
    60,
    null,
    null,
  ])
})
