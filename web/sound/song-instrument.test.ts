// What runs on the thread of sound, without a browser: what it is told and what it tells.
import { expect, test } from 'vitest'
import { cellAt, songOf, trackOf } from '#dev-env/songs'
import { peakOf, rate } from '#dev-env/struck'
import type { SongOrder, SongTold } from './song-orders.types.ts'
import { makeSongInstrument } from './song-instrument.ts'

const song = songOf(
  [trackOf('organ', { tone: { colour: 0, body: 0 } }), trackOf('kick', { volume: -60 })],
  { organ: [cellAt(0, 28, { length: 64 })], kick: [cellAt(0, 60)] },
  { bpm: 120, times: 4 },
)

function instrument() {
  const told: SongTold[] = []
  const made = makeSongInstrument(rate, (one) => told.push(one))
  let frames = 0
  return {
    told,
    hear: (order: SongOrder) => made.hear(order),
    /** What it makes in so many seconds, as the browser asks for it. */
    for(seconds: number): Float32Array {
      const quanta = Math.round((seconds * rate) / 128)
      const sound = new Float32Array(quanta * 128)
      const right = new Float32Array(128)
      for (let at = 0; at < sound.length; at += 128) {
        made.render(sound.subarray(at, at + 128), right, frames / rate)
        frames += 128
      }
      return sound
    },
  }
}

test('SONG-1.52 it tells where it is thirty times a second, by the frames that it made', () => {
  const it = instrument()
  it.hear({ what: 'load', song })
  it.hear({ what: 'play', played: { lane: true }, from: 0, countIn: 0 })
  it.for(2)
  expect(it.told.length).toBeGreaterThan(50)
  expect(it.told.length).toBeLessThan(66)
  const { place, time, secondsPerStep } = it.told.at(-1) ?? { place: null, time: 0, secondsPerStep: 1 }
  expect(it.told.every(({ place: { step } }) => step >= 0)).toBe(true)
  // The limiter looks ahead for 256 frames, so what is heard is that much earlier.
  expect(place?.step).toBeCloseTo((time - 256 / rate) / secondsPerStep, 3)
  expect(place).toMatchObject({ playing: true, section: 0 })
})

test('SONG-1.52 a song that is changed while it plays goes on, and what did not change is heard as before', () => {
  const [kept, changed] = [false, true].map((changes) => {
    const it = instrument()
    it.hear({ what: 'load', song })
    it.hear({ what: 'play', played: { lane: true }, from: 0, countIn: 0 })
    it.for(1)
    if (changes)
      it.hear({ what: 'load', song: { ...song, tracks: song.tracks.map((track) => ({ ...track, name: 'other' })) } })
    return it.for(1)
  })
  expect(changed).toEqual(kept)
})

test('SONG-1.52 stopped it rings out and rests, and wakes when a key is pressed', () => {
  const it = instrument()
  it.hear({ what: 'load', song })
  it.hear({ what: 'play', played: { lane: true }, from: 0, countIn: 0 })
  expect(peakOf(it.for(1))).toBeGreaterThan(0.01)
  it.hear({ what: 'stop' })
  it.for(1)
  expect(it.told.at(-1)?.place.playing).toBe(false)
  it.for(6)
  const before = it.told.length
  it.for(1)
  expect(it.told.length).toBe(before)
  it.hear({ what: 'strike', track: 'organ', note: 48, force: 0.8 })
  expect(peakOf(it.for(0.5))).toBeGreaterThan(0.01)
  it.hear({ what: 'release', track: 'organ', note: 48 })
  expect(peakOf(it.for(2).subarray(rate))).toBeLessThan(1e-3)
})

test('SONG-1.52 what is played once ends by itself, and says so', () => {
  const it = instrument()
  it.hear({ what: 'load', song: { ...song, bpm: 240, lane: [{ pattern: 0, times: 1, transpose: 0 }] } })
  it.hear({ what: 'play', played: { lane: true, once: true }, from: 0, countIn: 0 })
  it.for(3)
  expect(it.told.at(-1)?.place.playing).toBe(false)
})

test('SONG-2.19 what plays over and over is heard to the end of its round once it is to be the last', () => {
  const it = instrument()
  it.hear({ what: 'load', song: { ...song, bpm: 240, lane: [] } })
  it.hear({ what: 'play', played: { lane: true }, from: 0, countIn: 0 })
  it.for(2.5)
  expect(it.told.at(-1)?.place.playing).toBe(true)
  it.hear({ what: 'repeat', again: false })
  it.for(0.2)
  expect(it.told.at(-1)?.place.playing).toBe(true)
  it.for(1.5)
  expect(it.told.at(-1)?.place.playing).toBe(false)
})
