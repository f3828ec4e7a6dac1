// Loudness and spectrum against what is known of plain sounds.
import { expect, test } from 'vitest'
import { loudnessOf } from './loudness.ts'
import { lookAt, octaveMiddles, octavesOf } from './spectrum.ts'

const sine = (hertz: number, decibels: number, seconds: number, rate: number): Float32Array =>
  Float32Array.from(
    { length: seconds * rate },
    (_, at) => 10 ** (decibels / 20) * Math.sin((2 * Math.PI * hertz * at) / rate),
  )
const joined = (...parts: readonly Float32Array[]): Float32Array =>
  Float32Array.from(parts.flatMap((part) => [...part]))

test.each([44_100, 48_000])(
  'SONG-1.50 a sine of 1 kHz on both sides is as loud as EBU Tech 3341 says, at %d Hz',
  (rate) => {
    // Case 1 and 2 of its table: −23 dBFS is −23 LUFS, −33 is −33.
    for (const level of [-23, -33]) {
      const side = sine(1_000, level, 4, rate)
      expect(Math.abs(loudnessOf([side, side], rate) - level)).toBeLessThan(0.1)
    }
    // One side at full scale, 997 Hz: −3.01, as the recommendation itself says.
    expect(Math.abs(loudnessOf([sine(997, 0, 4, rate), new Float32Array(4 * rate)], rate) + 3.01)).toBeLessThan(0.1)
  },
)

test('SONG-1.50 silence and what is far quieter than the rest do not count', () => {
  const rate = 48_000
  // Case 3: ten seconds at −36, sixty at −23, ten at −36.
  const side = joined(sine(1_000, -36, 10, rate), sine(1_000, -23, 60, rate), sine(1_000, -36, 10, rate))
  expect(Math.abs(loudnessOf([side, side], rate) + 23)).toBeLessThan(0.1)
  expect(loudnessOf([new Float32Array(rate), new Float32Array(rate)], rate)).toBe(Number.NEGATIVE_INFINITY)
  expect(loudnessOf([new Float32Array(100)], rate)).toBe(Number.NEGATIVE_INFINITY)
})

test('SONG-1.50 the brightness of a sine is its pitch, and all of it lies in its octave', () => {
  const rate = 44_100
  const sound = sine(2_000, -6, 1, rate)
  const { rms, centroid } = lookAt(sound, rate, 4_096)
  expect(Math.abs(centroid - 2_000)).toBeLessThan(20)
  expect(rms).toBeCloseTo(10 ** (-6 / 20) / Math.SQRT2, 2)
  const octaves = octavesOf(sound, rate)
  expect(octaves[octaveMiddles.indexOf(2_000)]).toBeGreaterThan(-0.1)
  expect(octaves[octaveMiddles.indexOf(250)]).toBeLessThan(-60)
})
