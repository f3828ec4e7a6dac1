// The canonical text: one for each song, short, and read back as what it was.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySong } from '#dev-env/any-song'
import { blankSong } from './blank-song.ts'
import { readSong, readSongText } from './read-song.ts'
import type { Song } from './song.types.ts'
import { bytesOf, writeSong } from './write-song.ts'

test('SONG-1.3 what was written is read back as the same song', () => {
  fc.assert(
    fc.property(anySong, (song) => {
      expect(readSongText(writeSong(song))).toEqual({ song })
    }),
    { numRuns: 200 },
  )
})

test('SONG-1.3 the long form says the same, and so does one in another order', () => {
  fc.assert(
    fc.property(anySong, (song) => {
      const read = readSong(shuffled(structuredClone(song)))
      expect('song' in read && writeSong(read.song)).toBe(writeSong(song))
    }),
    { numRuns: 100 },
  )
})

/** The same JSON with every object's keys, and every row's cells, the other way round. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]): [string, unknown] => {
        if (key !== 'cells' || typeof part !== 'object' || part === null) return [key, shuffled(part)]
        const rows = Object.entries(part).reverse()
        return [key, Object.fromEntries(rows.map(([id, row]) => [id, Array.isArray(row) ? row.reverse() : row]))]
      }),
  )
}

test('SONG-1.3 bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(anySong, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), (song, name) => {
      const named: Song = { ...song, tracks: song.tracks.map((track) => ({ ...track, name })) }
      expect(bytesOf(named)).toBe(Buffer.byteLength(writeSong(named)))
    }),
    { numRuns: 60 },
  )
})

test('SONG-1.3 cells are short, and end before what is usual', () => {
  const usual = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }
  const kick = [
    { step: 0, note: 60, ...usual },
    { step: 4, note: 60, ...usual, velocity: 80 },
    { step: 8, note: 60, ...usual, nudge: -0.25 },
  ]
  expect(writeSong({ ...blankSong(1), patterns: [{ length: 16, cells: { kick, bass: [] } }] })).toContain(
    '"patterns":[{"length":16,"cells":{"kick":[[0,60],[4,60,80],[8,60,100,1,1,1,-0.25]]}}]',
  )
})
