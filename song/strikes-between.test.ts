// From patterns to strikes: the golden list, and windows that meet anywhere.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySong } from '#dev-env/any-song'
import { blankSong } from './blank-song.ts'
import { courseOf } from './lane.ts'
import type { Played } from './played.types.ts'
import type { Cell, Song, Strike } from './song.types.ts'
import { strikesBetween } from './strikes-between.ts'

const lane: Played = { lane: true }
const cell = (step: number, over: Partial<Cell> = {}): Cell => ({
  step,
  note: 60,
  velocity: 127,
  length: 1,
  chance: 1,
  ratchet: 1,
  nudge: 0,
  ...over,
})
const song = (cells: Record<string, Cell[]>, over: Partial<Song> = {}): Song => ({
  ...blankSong(5),
  patterns: [{ length: 16, cells }],
  ...over,
})
/** `at track note`, to a hundredth. */
const said = (strikes: readonly Strike[]): string[] =>
  strikes.map(({ at, track, note }) => `${Math.round(at * 100) / 100} ${track} ${note}`)

const anyPlayed: fc.Arbitrary<Played> = fc.constantFrom<Played>(
  lane,
  { lane: true, once: true },
  { pattern: 0 },
  { pattern: 1, once: true },
  { pattern: 9 },
)

describe('SONG-1.6 windows', () => {
  test('any windows that meet give together what one gives', () => {
    fc.assert(
      fc.property(
        anySong,
        anyPlayed,
        fc.uniqueArray(fc.oneof(fc.double({ min: 0, max: 150, noNaN: true }), fc.integer({ min: 1, max: 149 })), {
          maxLength: 40,
        }),
        (any, what, cuts) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), 150]
          const pieces = edges.slice(1).flatMap((to, at) => strikesBetween(any, what, edges[at] ?? 0, to))
          expect(pieces).toEqual(strikesBetween(any, what, 0, 150))
        },
      ),
      { numRuns: 150 },
    )
  })
  test('as fine as quanta of sound, and from below zero', () => {
    const nudged = song({ kick: [cell(0, { nudge: -0.5 }), cell(15, { nudge: 0.5, ratchet: 4 })] }, { swing: 0.6 })
    const whole = strikesBetween(nudged, lane, 0, 40)
    const step = 128 / 44_100 / (60 / 120 / 4)
    const quanta = Array.from({ length: Math.ceil(42 / step) }, (_, at) =>
      strikesBetween(nudged, lane, at * step - 2, (at + 1) * step - 2),
    ).flat()
    expect(quanta.filter(({ at }) => at < 40)).toEqual(whole)
    expect(said(whole).slice(0, 3)).toEqual(['0 kick 60', '15.5 kick 60', '16.1 kick 60'])
  })
  test('each cell that is certain sounds once a pass', () => {
    fc.assert(
      fc.property(anySong, (any) => {
        const sure = {
          ...any,
          lane: [],
          tracks: any.tracks.map((track) => ({ ...track, mute: false, solo: false })),
        }
        const length = sure.patterns[0]?.length ?? 0
        const cells = Object.values(sure.patterns[0]?.cells ?? {})
          .flat()
          .filter(({ step, chance }) => step < length && chance === 1)
        const chancy = Object.values(sure.patterns[0]?.cells ?? {})
          .flat()
          .filter(({ step, chance }) => step < length && chance < 1)
        const passes = strikesBetween(sure, { pattern: 0, once: true }, 0, length + 2)
        const least = cells.reduce((sum, { ratchet }) => sum + ratchet, 0)
        expect(passes.length).toBeGreaterThanOrEqual(least)
        expect(passes.length).toBeLessThanOrEqual(least + chancy.reduce((sum, { ratchet }) => sum + ratchet, 0))
      }),
      { numRuns: 60 },
    )
  })
  test.each([
    [Number.NaN, 4],
    [0, Number.NaN],
    [4, 4],
    [5, 4],
    [-9, -1],
  ])('nothing between %d and %d', (from, to) => {
    expect(strikesBetween(song({ kick: [cell(0)] }), lane, from, to)).toEqual([])
  })
  test('a window without end is refused', () => {
    expect(() => strikesBetween(song({}), lane, 0, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })
})

describe('SONG-1.7 what cells say', () => {
  test('the golden pattern', () => {
    const golden = song(
      {
        kick: [cell(0), cell(4), cell(8), cell(12)],
        snare: [cell(4, { velocity: 64 }), cell(12, { ratchet: 2 })],
        bass: [cell(0, { note: 36, length: 3 }), cell(3, { note: 39, nudge: 0.1 }), cell(70)],
      },
      {
        swing: 0.2,
        lane: [
          { pattern: 0, times: 1, transpose: 0 },
          { pattern: 0, times: 1, transpose: -5 },
        ],
      },
    )
    expect(said(strikesBetween(golden, { lane: true, once: true }, 0, 99))).toEqual([
      '0 kick 60',
      '0 bass 36',
      '3.3 bass 39',
      '4 kick 60',
      '4 snare 60',
      '8 kick 60',
      '12 kick 60',
      '12 snare 60',
      '12.6 snare 60',
      '16 kick 60',
      '16 bass 31',
      '19.3 bass 34',
      '20 kick 60',
      '20 snare 60',
      '24 kick 60',
      '28 kick 60',
      '28 snare 60',
      '28.6 snare 60',
    ])
    const [, bass, , , snare] = strikesBetween(golden, lane, 0, 16)
    expect([bass?.length, bass?.force]).toEqual([3.2, 1])
    expect(snare?.length).toBeCloseTo(1.2, 9)
    expect(snare?.force).toBe(64 / 127)
  })
  test('ratchets divide what the swing leaves of their step, and the last is held', () => {
    const swung = song({ lead: [cell(1, { ratchet: 4, length: 3 })] }, { swing: 0.5 })
    const strikes = strikesBetween(swung, { pattern: 0, once: true }, 0, 16)
    expect(strikes.map(({ at, length }) => [at, length])).toEqual([
      [1.5, 0.125],
      [1.625, 0.125],
      [1.75, 0.125],
      [1.875, 2.125],
    ])
  })
  test('triplets swing within their beat', () => {
    const triplets = song({ hat: [0, 1, 2, 3, 4, 5].map((step) => cell(step)) }, { swing: 0.5, perBeat: 3 })
    expect(strikesBetween(triplets, lane, 0, 6).map(({ at }) => at)).toEqual([0, 1.5, 2, 3, 4.5, 5])
  })
  test('chance keeps its share, plays equally for equal seeds and anew in each pass', () => {
    const row = Array.from({ length: 16 }, (_, step) => cell(step, { chance: 0.3 }))
    const chancy = song({ hat: row, kick: row })
    const strikes = strikesBetween(chancy, lane, 0, 16_000)
    expect(Math.abs(strikes.length / 32_000 - 0.3)).toBeLessThan(0.01)
    expect(strikesBetween(structuredClone(chancy), lane, 0, 16_000)).toEqual(strikes)
    expect(strikesBetween({ ...chancy, seed: 6 }, lane, 0, 16_000)).not.toEqual(strikes)
    const pass = (at: number): string[] =>
      said(strikesBetween(chancy, lane, at * 16, at * 16 + 16).map((one) => ({ ...one, at: one.at - at * 16 })))
    expect(pass(0)).not.toEqual(pass(1))
    expect(new Set(strikes.map(({ seed }) => seed)).size).toBeGreaterThan(strikes.length * 0.99)
    const never = song({ hat: [cell(0, { chance: 0 })] })
    expect(strikesBetween(never, lane, 0, 16_000)).toEqual([])
  })
  test('mute and solo', () => {
    const row = { kick: [cell(0)], bass: [cell(0)], lead: [cell(0)] }
    const mixed = (mute: string[], solo: string[]): string[] => {
      const base = song(row)
      const tracks = base.tracks.map((track) => ({
        ...track,
        mute: mute.includes(track.id),
        solo: solo.includes(track.id),
      }))
      return strikesBetween({ ...base, tracks }, lane, 0, 1).map(({ track }) => track)
    }
    expect(mixed([], [])).toEqual(['kick', 'bass', 'lead'])
    expect(mixed(['bass'], [])).toEqual(['kick', 'lead'])
    expect(mixed([], ['bass', 'lead'])).toEqual(['bass', 'lead'])
    expect(mixed(['bass'], ['bass', 'lead'])).toEqual(['lead'])
  })
  test('what is transposed beyond all notes comes back by octaves, and drums stay', () => {
    const far = song(
      { lead: [cell(0, { note: 120 })], kick: [cell(0)] },
      { lane: [{ pattern: 0, times: 1, transpose: 24 }] },
    )
    expect(said(strikesBetween(far, lane, 0, 1))).toEqual(['0 kick 60', '0 lead 120'])
    const low = song({ lead: [cell(0, { note: 3 })] }, { lane: [{ pattern: 0, times: 1, transpose: -24 }] })
    expect(said(strikesBetween(low, lane, 0, 1))).toEqual(['0 lead 3'])
  })
  test('a pattern that is not there is a silent bar', () => {
    expect(courseOf(song({}), { pattern: 4 }).length).toBe(16)
    expect(strikesBetween(song({ kick: [cell(0)] }), { pattern: 4 }, 0, 64)).toEqual([])
  })
})
