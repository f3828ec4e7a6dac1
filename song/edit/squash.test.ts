// Edits of one drag become few, and come to the same.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySong } from '#dev-env/any-song'
import { blankSong } from '../blank-song.ts'
import { writeSong } from '../write-song.ts'
import { applyEdits } from './apply-edit.ts'
import type { Edit } from './edit.types.ts'
import { editsBetween } from './edits-between.ts'
import { squash } from './squash.ts'

test('SONG-3.25 what lies on the way from song to song is squashed, and leads to the last one', () => {
  fc.assert(
    fc.property(fc.array(anySong, { minLength: 2, maxLength: 4 }), (songs) => {
      const [first = blankSong(1)] = songs
      const edits = songs.slice(1).flatMap((song, at) => editsBetween(songs[at] ?? first, song))
      const few = squash(edits)
      expect(few.length).toBeLessThanOrEqual(edits.length)
      expect(writeSong(applyEdits(first, few))).toBe(writeSong(applyEdits(first, edits)))
    }),
    { numRuns: 30 },
  )
})

test('SONG-3.25 sixty turns of a knob are one edit, among others', () => {
  const turn = (at: number): Edit => ({ op: 'track', track: 'kick', set: { volume: -at / 2 } })
  const drag = Array.from({ length: 60 }, (_, at) => turn(at))
  const other: Edit = { op: 'song', set: { bpm: 90 } }
  expect(squash([...drag, other, turn(1)])).toEqual([other, turn(1)])
  const moved: Edit = { op: 'move-track', track: 'kick', at: 2 }
  expect(squash([turn(1), moved, moved, turn(2)])).toEqual([turn(1), moved, moved, turn(2)])
})
