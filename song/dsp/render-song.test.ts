// Rendering: on the grid, with what rings on, piece by piece, and not for ever.
import { expect, test } from 'vitest'
import { cellAt, songOf, trackOf } from '#dev-env/songs'
import { rate, rmsOf } from '#dev-env/struck'
import { longestSeconds, renderPieces, renderSong, secondsOf } from './render-song.ts'

const beat = songOf([trackOf('kick')], { kick: [cellAt(0, 72), cellAt(8, 72)] }, { bpm: 120, times: 2 })

test('SONG-1.51 steps sound where they stand, from the first frame on', () => {
  const { left } = renderSong(beat)
  expect(left.findIndex((value) => value !== 0)).toBeLessThan(3)
  const step = rate / 8
  for (const at of [0, 8, 16, 24]) {
    const begins = at * step
    const before = Math.max(...left.subarray(Math.max(0, begins - 300), begins).map(Math.abs), 0)
    expect(Math.max(...left.subarray(begins, begins + 300).map(Math.abs))).toBeGreaterThan(Math.max(before * 4, 0.05))
  }
})

test('SONG-1.51 it ends when all has rung out, and no sooner', () => {
  const dry = renderSong(beat).left
  expect(secondsOf(beat)).toBe(4)
  expect(dry.length / rate).toBeGreaterThan(4)
  expect(dry.length / rate).toBeLessThan(6)
  const effects = { ...beat.effects, reverb: { size: 0.8, damp: 0.3, level: 1 } }
  const wet = renderSong({ ...beat, tracks: [trackOf('kick', { reverb: 1 })], effects }).left
  expect(wet.length).toBeGreaterThan(dry.length + rate)
  expect(rmsOf(wet, wet.length / rate - 0.2, 0.15)).toBeLessThan(-65)
})

test('SONG-1.51 pieces tell how far it is, and whoever stops asking stops it', () => {
  const progress = [...renderPieces(beat)].map((piece) => piece.progress)
  expect(progress.length).toBeGreaterThan(10)
  expect(progress.toSorted((one, two) => one - two)).toEqual(progress)
  expect(progress.at(-1)).toBe(1)
  const some = renderPieces(beat)
  some.next()
  expect(some.return(undefined).done).toBe(true)
})

test('SONG-1.51 one pattern alone is rendered once, and other rates are other rates', () => {
  expect(secondsOf(beat, { pattern: 0 })).toBe(2)
  const fast = renderSong(beat, { what: { pattern: 0 }, sampleRate: 48_000 })
  expect(fast.sampleRate).toBe(48_000)
  expect(fast.left.length / 48_000).toBeGreaterThan(2)
  expect(fast.left.length / 48_000).toBeLessThan(4)
})

test('SONG-1.51 what would take a quarter of an hour is refused before it is begun', () => {
  const long = { ...beat, bpm: 30, lane: Array.from({ length: 128 }, () => ({ pattern: 0, times: 64, transpose: 0 })) }
  expect(secondsOf(long)).toBeGreaterThan(longestSeconds)
  expect(() => renderPieces(long).next()).toThrow(RangeError)
})
