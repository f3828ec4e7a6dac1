// The instruments one by one: whether each is itself, by numbers that were looked at once, and by what a listener would say of them.
import { describe, expect, test } from 'vitest'
import { centsBetween, decibels, fallen, homeOf, peakOf, pitchOf, rate, rmsOf, struck } from '#dev-env/struck'
import { lookAt } from '#song/dsp/spectrum'
import { drums, type Instrument, instruments, pitched } from '#song/instruments'
import golden from './golden.json' with { type: 'json' }

const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12)
const centroid = (instrument: Instrument, from = 0): number => lookAt(struck(instrument).left, rate, from).centroid
const same = (one: Float32Array, other: Float32Array): boolean => one.every((value, index) => value === other[index])
const looked: Readonly<Record<string, readonly (readonly number[])[]>> = golden.looks

describe('each instrument', () => {
  test.each(instruments)('SONG-1.40 %s is as loud and as bright, window by window, as it was', (instrument) => {
    const { left } = struck(instrument)
    const expected = looked[instrument] ?? []
    expect(expected).toHaveLength(golden.frames.length)
    for (const [index, from] of golden.frames.entries()) {
      const [level = 0, bright = 0] = expected[index] ?? []
      const { rms, centroid: now } = lookAt(left, rate, from)
      expect(Math.abs(decibels(rms) - level), `loudness at ${from}`).toBeLessThan(0.5)
      if (level > -70) expect(Math.abs(now / bright - 1), `brightness at ${from}`).toBeLessThan(0.03)
    }
  })

  test.each(instruments)(
    'SONG-1.41 %s is sound: numbers, no direct current, not too loud, and it ends',
    (instrument) => {
      for (const force of [0.05, 1])
        for (const note of [24, homeOf(instrument), 96]) {
          const { left, right, endedAfter } = struck(instrument, { force, note, seconds: 10, heldSeconds: 0.3 })
          for (const side of [left, right]) {
            expect(side.every((value) => Number.isFinite(value))).toBe(true)
            const mean = side.reduce((sum, value) => sum + value, 0) / side.length
            expect(Math.abs(mean)).toBeLessThan(0.002)
            expect(peakOf(side)).toBeLessThan(0.95)
          }
          expect(endedAfter).toBeLessThan(10)
        }
    },
  )

  test.each(instruments)('SONG-1.41 %s begins and ends without a click', (instrument) => {
    const { left, endedAfter } = struck(instrument, { seconds: 10, heldSeconds: 0.3 })
    expect(Math.abs(left[0] ?? 1)).toBeLessThan(0.05)
    const end = Math.round(endedAfter * rate)
    expect(peakOf(left.subarray(end - 64, end + 64))).toBeLessThan(0.001)
  })

  test.each(instruments)('SONG-1.42 each of the four controls of %s is heard', (instrument) => {
    for (const control of ['colour', 'attack', 'decay', 'body'] as const) {
      const [low, high] = [0.1, 0.9].map((value) => struck(instrument, { tone: { [control]: value } }).left)
      if (!low || !high) throw new Error('nothing was struck')
      const difference = low.map((value, index) => value - (high[index] ?? 0))
      const share = rmsOf(difference, 0, 1.5) - Math.max(rmsOf(low, 0, 1.5), rmsOf(high, 0, 1.5))
      expect(share, control).toBeGreaterThan(-20)
    }
  })

  test.each(instruments)('SONG-1.42 %s rings for longer by its decay', (instrument) => {
    const ends = [0.2, 0.5, 0.8].map(
      (decay) => struck(instrument, { seconds: 14, heldSeconds: 0.2, tone: { decay } }).endedAfter,
    )
    if (instrument === 'bass') {
      // There it is the filter that shuts, while the key is down.
      const bright = [0.2, 0.8].map((decay) => lookAt(struck('bass', { tone: { decay } }).left, rate, 6_000).centroid)
      expect(bright[1]).toBeGreaterThan((bright[0] ?? 0) * 1.2)
      return
    }
    expect(ends[0]).toBeLessThan(ends[1] ?? 0)
    expect(ends[1]).toBeLessThan(ends[2] ?? 0)
  })

  test.each(instruments)(
    'SONG-1.43 %s is the same for the same seed, and what is left to chance follows the seed',
    (instrument) => {
      const one = struck(instrument).left
      expect(same(one, struck(instrument).left)).toBe(true)
      const chancy = !['bass', 'bell', 'organ', 'chip', 'metal'].includes(instrument)
      expect(same(one, struck(instrument, { seed: 8 }).left)).toBe(!chancy)
    },
    60_000,
  )
})

describe('as people would say', () => {
  test('SONG-1.44 a hat is brighter than a snare, a snare than a kick', () => {
    expect(centroid('hat')).toBeGreaterThan(centroid('snare') * 1.5)
    expect(centroid('snare')).toBeGreaterThan(centroid('kick', 2_048) * 10)
  })

  test('SONG-1.44 the kick falls from ten times C1 to C1', () => {
    const { left } = struck('kick')
    expect(Math.abs(centsBetween(pitchOf(left, 0.12, 32.703), 32.703))).toBeLessThan(10)
    const zeroes = left.subarray(0, 200).findIndex((value, index) => index > 20 && value < 0)
    // The first half wave is a sixth of the last one's length at most.
    expect(zeroes).toBeLessThan(rate / 32.7 / 2 / 5)
  })

  test('SONG-1.44 drums fall as fast as theirs did', () => {
    expect(fallen(struck('kick').left, 40)).toBeGreaterThan(0.25)
    expect(fallen(struck('kick').left, 40)).toBeLessThan(0.55)
    expect(fallen(struck('snare').left, 40)).toBeLessThan(0.2)
    expect(fallen(struck('hat').left, 40)).toBeLessThan(0.12)
    expect(fallen(struck('openhat').left, 40)).toBeGreaterThan(0.3)
  })

  test.each(pitched.filter((name) => name !== 'bell'))('SONG-1.44 %s is in tune within three cents', (instrument) => {
    for (const note of [homeOf(instrument) - 5, homeOf(instrument), homeOf(instrument) + 8]) {
      // Where pairs beat and vibrato moves, the middle of the whole is what is heard.
      const { left, right } = struck(instrument, { note, heldSeconds: 3, seconds: 3, tone: { body: 0 } })
      const both = left.map((value, index) => value + (right[index] ?? 0))
      // A choir’s vibrato takes two seconds to come out even.
      const apart = instrument === 'choir' ? 0.13 : 0.05
      const moments = Array.from({ length: 16 }, (_, index) => 0.4 + index * apart)
      const found = moments.map((from) => centsBetween(pitchOf(both, from, hertz(note)), hertz(note)))
      const mean = found.reduce((sum, cents) => sum + cents, 0) / found.length
      expect(Math.abs(mean), `${note}: ${found.map((cents) => cents.toFixed(1)).join(' ')}`).toBeLessThan(3)
    }
  })

  test('SONG-1.44 the pad takes half a second to come, and the pluck none', () => {
    const pad = struck('pad', { heldSeconds: 2 }).left
    expect(rmsOf(pad, 0.05, 0.05) - rmsOf(pad, 0.9, 0.1)).toBeLessThan(-10)
    expect(rmsOf(pad, 0.5, 0.1) - rmsOf(pad, 0.9, 0.1)).toBeGreaterThan(-2)
    const pluck = struck('pluck').left
    expect(rmsOf(pluck, 0, 0.05)).toBeGreaterThan(rmsOf(pluck, 0.3, 0.05))
  })

  test('SONG-1.44 the harder, the louder, and not only louder', () => {
    for (const instrument of drums) {
      const [soft, hard] = [0.3, 1].map((force) => rmsOf(struck(instrument, { force }).left, 0, 0.2))
      expect(hard, instrument).toBeGreaterThan((soft ?? 0) + 10)
    }
    const bright = (force: number): number => lookAt(struck('keys', { force }).left, rate, 0).centroid
    expect(bright(1)).toBeGreaterThan(bright(0.3) * 1.2)
  })
})
