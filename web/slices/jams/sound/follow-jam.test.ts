// What a player is told of a jam, change by change.
import { expect, test } from 'vitest'
import { blankSong } from '#song/blank-song'
import { withRow } from '#song/edit/with'
import type { JamTransport } from '#song/jam/jam.types'
import type { Song } from '#song/song.types'
import { followJam, type HeardJam } from './follow-jam.ts'

const song = blankSong(1)
const playing: JamTransport = { playing: true, at: 10_000, step: 0, what: { pattern: 0 } }
const still: JamTransport = { ...playing, playing: false, at: 0 }
const heard = (transport: JamTransport, told = song, shown = told): HeardJam => ({ told, shown, transport })

/** What is told when one state follows another; a moment of the house is one of the context in seconds. */
function told(before: HeardJam | null, next: HeardJam): readonly unknown[] {
  const orders: unknown[] = []
  const note =
    (what: string) =>
    (...all: unknown[]): void =>
      void orders.push([what, ...all.filter((one) => one !== undefined)])
  followJam({ load: note('load'), play: note('play'), stop: note('stop') }, before, next, (at) => at / 1_000)
  return orders
}

test('SONG-3.26 whoever comes is told what plays since when, or the song alone', () => {
  expect(told(null, heard(playing))).toEqual([
    ['load', song],
    ['play', { pattern: 0 }, 0, 10],
  ])
  expect(told(null, heard(still))).toEqual([['load', song]])
})

test('SONG-3.26 an edit loads, and nothing loads nothing', () => {
  const edited = withRow(song, 0, 'kick', [])
  const other: Song = { ...edited, swing: 0.2 }
  expect(told(heard(playing), heard(playing, other))).toEqual([['load', other]])
  expect(told(heard(playing), heard(playing))).toEqual([])
})

test('SONG-3.26 another tempo is loaded for its moment, and one’s own wish for one is not heard before', () => {
  const faster = { ...song, bpm: 180 }
  // 120 beats of four steps are 8 steps a second.
  const turned = { ...playing, at: 12_000, step: 16 }
  expect(told(heard(playing), heard(playing, song, faster))).toEqual([['load', song]])
  expect(told(heard(playing, song, faster), heard(turned, faster))).toEqual([['load', faster, { step: 16, time: 12 }]])
})

test('SONG-3.26 what is played from elsewhere begins at its moment, at its tempo, and stops at once', () => {
  const faster = { ...song, bpm: 180 }
  const elsewhere: JamTransport = { ...playing, at: 12_000, step: 0 }
  expect(told(heard(playing), heard(elsewhere, faster))).toEqual([
    ['load', faster, { step: 0, time: 12 }],
    ['play', { pattern: 0 }, 0, 12],
  ])
  const lane: JamTransport = { ...playing, at: 12_000, step: 16, what: { lane: true } }
  expect(told(heard(playing), heard(lane))).toContainEqual(['play', { lane: true }, 16, 12])
  expect(told(heard(playing), heard(still))).toEqual([['load', song], ['stop']])
})
