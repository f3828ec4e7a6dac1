// What the dice throw.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankSong } from '../blank-song.ts'
import { instruments, isPitched } from '../instruments.ts'
import { readSong } from '../read-song.ts'
import { isInScale } from '../scale-notes.ts'
import { type ScaleName, scales } from '../scales.ts'
import { dice, type Throw } from './dice.ts'

const bar: Omit<Throw, 'seed' | 'instrument'> = { length: 16, perBeat: 4, beats: 4, key: 0, scale: 'easy' }
const scaleNames = Object.keys(scales).filter((name): name is ScaleName => name in scales)

test('SONG-1.13 any throw is a right row of the scale, never silent, and equal for equal seeds', () => {
  fc.assert(
    fc.property(
      fc.record({
        seed: fc.integer({ min: 0, max: 4_294_967_295 }),
        instrument: fc.constantFrom(...instruments),
        length: fc.integer({ min: 1, max: 64 }),
        perBeat: fc.constantFrom(2, 3, 4, 6, 8),
        beats: fc.integer({ min: 2, max: 16 }),
        key: fc.integer({ min: 0, max: 11 }),
        scale: fc.constantFrom(...scaleNames),
      }),
      (thrown) => {
        const row = dice(thrown)
        expect(row.length).toBeGreaterThan(0)
        expect(row.every(({ step }) => step < thrown.length)).toBe(true)
        const pitched = isPitched(thrown.instrument)
        expect(row.every(({ note }) => (pitched ? isInScale(note, thrown.key, thrown.scale) : note === 60))).toBe(true)
        expect(readSong({ ...blankSong(1), patterns: [{ length: 16, cells: { lead: row } }] })).toHaveProperty('song')
        expect(dice(thrown)).toEqual(row)
      },
    ),
    { numRuns: 200 },
  )
})

test('SONG-1.13 strong places are met more often, the snare answers, and seeds differ', () => {
  const met = (instrument: Throw['instrument'], step: number): number =>
    Array.from({ length: 400 }, (_, seed) => dice({ ...bar, seed, instrument })).filter((row) =>
      row.some((cell) => cell.step === step),
    ).length / 400
  for (const instrument of ['kick', 'bass', 'lead', 'keys'] as const) {
    expect(met(instrument, 0)).toBeGreaterThan(met(instrument, 8))
    expect(met(instrument, 8)).toBeGreaterThan(met(instrument, 3))
  }
  expect(met('snare', 4)).toBeGreaterThan(0.9)
  expect(met('snare', 0)).toBeLessThan(0.1)
  expect(
    new Set(Array.from({ length: 50 }, (_, seed) => JSON.stringify(dice({ ...bar, seed, instrument: 'lead' })))).size,
  ).toBe(50)
})

test('SONG-1.13 melodies begin at their home and stay near it, less far below than above', () => {
  for (let seed = 0; seed < 200; seed++)
    for (const [instrument, home] of [
      ['lead', 60],
      ['bass', 36],
    ] as const) {
      const notes = dice({ ...bar, length: 64, seed, instrument }).map(({ note }) => note)
      expect(notes[0]).toBe(home)
      expect(Math.max(...notes) - home).toBeLessThanOrEqual(17)
      expect(home - Math.min(...notes)).toBeLessThanOrEqual(12)
    }
})
