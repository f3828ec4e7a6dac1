// Songs that several hear at once, on the thread of sound: begun at a moment, kept in step, faster for all of them at the same moment.
import { expect, test } from 'vitest'
import { cellAt, songOf, trackOf } from '#dev-env/songs'
import { rate } from '#dev-env/struck'
import type { Song } from '#song/song.types'
import { makeSongInstrument } from './song-instrument.ts'
import type { SongOrder, SongTold } from './song-orders.types.ts'

const song = songOf(
  [trackOf('wood', { volume: 0 })],
  { wood: Array.from({ length: 16 }, (_, at) => cellAt(at, 60 + at)) },
  { bpm: 120, times: 8 },
)
const perStep = 0.125

/** One that others share a clock with; its context has run for a while when the song comes. */
function heardFrom(context: number, loaded: Song = song) {
  let time = context
  let last: SongTold | null = null
  const made = makeSongInstrument(rate, (told) => (last = told))
  const hear = (order: SongOrder): void => made.hear(order)
  hear({ what: 'load', song: loaded })
  const right = new Float32Array(128)
  return {
    hear,
    /** Until its context has come to a moment. Answers the sound. */
    until(moment: number): Float32Array {
      const quanta = Math.round(((moment - time) * rate) / 128)
      const sound = new Float32Array(quanta * 128)
      for (let at = 0; at < sound.length; at += 128) {
        made.render(sound.subarray(at, at + 128), right, time)
        time += 128 / rate
      }
      return sound
    },
    /** The step that is heard at a moment, from what was told last. */
    stepAt(moment: number): number {
      if (!last) throw new Error('nothing was told')
      return last.place.step + (moment - last.time) / last.secondsPerStep
    },
    playing: () => last?.place.playing ?? false,
  }
}
const play = (from: number, at: number): SongOrder => ({ what: 'play', played: { lane: true }, from, countIn: 0, at })
const loudestAt = (sound: Float32Array): number =>
  sound.reduce((best, value, at) => (Math.abs(value) > Math.abs(sound[best] ?? 0) ? at : best), 0)

test('SONG-3.21 a step is heard at its moment, wherever the context stands, and whoever comes later hears the same step', () => {
  const first = heardFrom(3)
  first.hear(play(0, 4))
  expect(Math.max(...first.until(3.99).map(Math.abs))).toBe(0)
  first.until(6)
  expect(first.stepAt(6)).toBeCloseTo(2 / perStep, 3)
  // The other one's moment has passed already.
  const late = heardFrom(5.21)
  late.hear(play(0, 4))
  late.until(6)
  expect(late.stepAt(6)).toBeCloseTo(2 / perStep, 3)
  const [one, other] = [first.until(6.1), late.until(6.1)]
  expect(Math.abs(loudestAt(one) - loudestAt(other))).toBeLessThan(128)
})

test('SONG-3.21 what rested meanwhile begins at its moment all the same', () => {
  const it = heardFrom(0)
  it.until(9)
  it.hear(play(8, 10))
  it.until(11)
  expect(it.stepAt(11)).toBeCloseTo(8 + 1 / perStep, 3)
})

test('SONG-3.22 a clock that was wrong is followed by a thousandth, and by a jump where it is said so or far off', () => {
  const it = heardFrom(0)
  it.hear(play(0, 0.5))
  it.until(1)
  // It ought to be four milliseconds earlier than it is.
  it.hear({ what: 'align', anchor: { step: 0, time: 0.504 }, atOnce: false })
  const off = (moment: number): number => (it.stepAt(moment) - (moment - 0.504) / perStep) * perStep
  it.until(2)
  expect(off(2)).toBeGreaterThan(0.0028)
  expect(off(2)).toBeLessThan(0.0032)
  it.until(6)
  expect(Math.abs(off(6))).toBeLessThan(0.0001)
  it.hear({ what: 'align', anchor: { step: 0, time: 0.52 }, atOnce: true })
  it.until(6.05)
  expect(it.stepAt(6.05)).toBeCloseTo(5.53 / perStep, 3)
  it.hear({ what: 'align', anchor: { step: 40, time: 0.5 }, atOnce: false })
  it.until(6.1)
  expect(it.stepAt(6.1)).toBeCloseTo(40 + 5.6 / perStep, 2)
})

test('SONG-3.23 another tempo waits for its moment, and all are at the same step before and after it', () => {
  const two = [heardFrom(0), heardFrom(2.7)]
  const [one, other] = two
  one?.hear(play(0, 1))
  one?.until(2.7)
  other?.hear(play(0, 1))
  const faster = { ...song, bpm: 180 }
  const fastest = { ...song, bpm: 240 }
  const to = (moment: number) => two.map((it) => (it.until(moment), it.stepAt(moment)))
  // It comes to the two of them at different times.
  one?.hear({ what: 'load', song: faster, anchor: { step: 20, time: 3.5 } })
  to(3.1)
  other?.hear({ what: 'load', song: faster, anchor: { step: 20, time: 3.5 } })
  // The next one is told before the first has come.
  for (const it of two) it.hear({ what: 'load', song: fastest, anchor: { step: 26, time: 4 } })
  for (const step of to(3.4)) expect(step).toBeCloseTo(2.4 / perStep, 2)
  for (const step of to(3.9)) expect(step).toBeCloseTo(20 + 0.4 * 12, 2)
  for (const step of to(5)) expect(step).toBeCloseTo(26 + 1 * 16, 2)
})

test('SONG-3.23 what is edited while a tempo waits comes with it, and stopping lets none wait', () => {
  const it = heardFrom(0)
  it.hear(play(0, 0.5))
  it.until(1)
  it.hear({ what: 'load', song: { ...song, bpm: 60 }, anchor: { step: 8, time: 1.5 } })
  it.hear({ what: 'load', song: { ...song, bpm: 60, seed: 6 } })
  it.until(1.4)
  expect(it.stepAt(1.4)).toBeCloseTo(0.9 / perStep, 2)
  it.until(2.5)
  expect(it.stepAt(2.5)).toBeCloseTo(8 + 4, 2)
  it.hear({ what: 'load', song, anchor: { step: 20, time: 9 } })
  it.hear({ what: 'stop' })
  it.hear(play(0, 3))
  it.until(4)
  expect(it.stepAt(4)).toBeCloseTo(1 / perStep, 2)
})

test('SONG-3.21 what plays goes on until the moment of the next, and an edit keeps the step', () => {
  const it = heardFrom(0)
  it.hear(play(0, 0.5))
  it.until(1)
  it.hear(play(64, 2))
  it.until(1.9)
  expect(it.stepAt(1.9)).toBeCloseTo(1.4 / perStep, 2)
  // The lane that it plays is another one, which would put it elsewhere in it.
  it.hear({ what: 'load', song: { ...song, lane: [{ pattern: 0, times: 2, transpose: 0 }] } })
  it.until(3)
  expect(it.stepAt(3)).toBeCloseTo(64 + 1 / perStep, 2)
  it.hear({ what: 'load', song })
  it.until(3.5)
  expect(it.stepAt(3.5)).toBeCloseTo(64 + 1.5 / perStep, 2)
  expect(it.playing()).toBe(true)
})
