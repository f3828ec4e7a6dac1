// The transport on a clock that is moved by hand: no drift, no doubled and no lost strike, whatever is pressed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySong } from '#dev-env/any-song'
import { blankSong } from './blank-song.ts'
import type { Cell, Song } from './song.types.ts'
import { strikesBetween } from './strikes-between.ts'
import { makeTransport } from './transport.ts'

const usual = { note: 60, velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }
const cells = (steps: number[], over: Partial<Cell> = {}): Cell[] => steps.map((step) => ({ step, ...usual, ...over }))
const song = (over: Partial<Song> = {}): Song => ({
  ...blankSong(3),
  patterns: [
    { length: 16, cells: { kick: cells([0, 4, 8, 12]), hat: cells([2, 6, 10, 14], { nudge: -0.5 }) } },
    { length: 12, cells: { snare: cells([0, 3, 11], { nudge: 0.5, ratchet: 3 }) } },
  ],
  lane: [
    { pattern: 0, times: 2, transpose: 0 },
    { pattern: 1, times: 1, transpose: 0 },
  ],
  ...over,
})

test('SONG-1.8 over ten minutes in quanta of 128 frames no strike is off by a millisecond', () => {
  const bpm = 133.7
  const beats = song({ bpm, lane: [] })
  const transport = makeTransport(beats)
  transport.play({ lane: true }, 0.5, 0)
  let worst = 0
  let count = 0
  for (let frame = 0; frame < 600 * 44_100; frame += 128)
    for (const { time, strike } of transport.advance((frame + 128) / 44_100).strikes) {
      const exact = 0.5 + (strike.at * 60) / (bpm * 4)
      worst = Math.max(worst, Math.abs(time - exact))
      // What is due in a quantum lies within it.
      expect(time * 44_100 - frame).toBeGreaterThanOrEqual(-1e-3)
      expect(time * 44_100 - frame).toBeLessThan(128 + 1e-3)
      count++
    }
  expect(count).toBe(strikesBetween(beats, { lane: true }, 0, (599.5 * bpm * 4) / 60).length)
  expect(worst).toBeLessThan(1e-6)
})

test('SONG-1.8 ten thousand changes of tempo leave it where its exact place is', () => {
  const transport = makeTransport(song())
  transport.play({ lane: true }, 0, 0)
  // In 1/2⁴⁰ of a step, by whole numbers.
  let exact = 0n
  let bpm = 120
  for (let change = 1; change <= 10_000; change++) {
    exact += (BigInt(bpm) * 4n * (1n << 40n) * 6n) / (60n * 100n)
    bpm = 30 + ((change * 7_919) % 271)
    transport.load(song({ bpm }), change * 0.06, 'step')
  }
  const step = Number(exact) / 2 ** 40
  expect(Math.abs((transport.stepAt(600) ?? 0) - step) * transport.secondsPerStep()).toBeLessThan(1e-3)
})

type Act =
  | { readonly act: 'advance' | 'late'; readonly by: number }
  | { readonly act: 'play'; readonly from: number; readonly what: number }
  | { readonly act: 'seek'; readonly to: number }
  | { readonly act: 'tempo'; readonly bpm: number }
  | { readonly act: 'stop' }

const by = fc.double({ min: 0, max: 1.5, noNaN: true })
const place = fc.double({ min: 0, max: 60, noNaN: true })
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('advance' as const), by }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('late' as const), by: fc.constant(-0.3) }) },
  fc.record({ act: fc.constant('play' as const), from: place, what: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ act: fc.constant('seek' as const), to: place }),
  fc.record({ act: fc.constant('tempo' as const), bpm: fc.integer({ min: 30, max: 300 }) }),
  fc.record({ act: fc.constant('stop' as const) }),
)
/** One that plays on every step, so that nothing done to it can pass unheard. */
const dense = song({
  patterns: [
    {
      length: 16,
      cells: Object.fromEntries(
        ['kick', 'bass'].map((id, at) => [
          id,
          cells(
            Array.from({ length: 16 }, (_, step) => step),
            { nudge: at === 0 ? -0.5 : 0.25, ratchet: 2 },
          ),
        ]),
      ),
    },
  ],
  lane: [],
})

const parts = [{ lane: true }, { pattern: 0 }, { pattern: 1 }] as const

test('SONG-1.9 after any presses each strike from each beginning to its end sounded once, in order, and never before it was due', () => {
  fc.assert(
    fc.property(
      fc.oneof(anySong, fc.constant(dense)),
      fc.array(anyAct, { maxLength: 60 }),
      fc.integer({ min: 0, max: 2 }),
      (any, acts, ahead) => {
        const transport = makeTransport(any)
        // Asked ahead of the clock, as pages do, or not, as threads of sound do.
        const horizon = ahead * 0.1
        let now = 10
        let current = any
        let part: (typeof parts)[number] | null = null
        let begun = 0
        let heard: { at: number; track: string; note: number }[] = []
        let asked = 0
        const settle = (): void => {
          if (part)
            expect(heard).toEqual(
              strikesBetween(current, part, begun, asked).map(({ at, track, note }) => ({ at, track, note })),
            )
          heard = []
        }
        for (const one of acts) {
          if (one.act === 'advance' || one.act === 'late') {
            now += Math.max(0, one.by)
            const until = now + horizon + Math.min(0, one.by)
            const { strikes } = transport.advance(until)
            if (!part) expect(strikes).toEqual([])
            asked = Math.max(asked, transport.stepAt(until) ?? 0)
            for (const { time, strike } of strikes) {
              heard.push({ at: strike.at, track: strike.track, note: strike.note })
              expect(time).toBeLessThan(until + 1e-9)
            }
          } else if (one.act === 'play') {
            settle()
            part = parts[one.what] ?? parts[0]
            transport.play(part, now, one.from)
            begun = asked = one.from
          } else if (one.act === 'seek') {
            settle()
            transport.seek(one.to, now)
            begun = asked = one.to
          } else if (one.act === 'tempo') {
            const before = transport.stepAt(now)
            current = { ...current, bpm: one.bpm }
            transport.load(current, now)
            if (before !== null) expect(transport.stepAt(now)).toBeCloseTo(before, 9)
          } else {
            settle()
            transport.stop()
            part = null
            expect(transport.stepAt(now)).toBeNull()
          }
        }
        settle()
      },
    ),
    { numRuns: 200 },
  )
})

describe('SONG-1.10 a changed song', () => {
  test('goes on at the same step of the same section, whatever the lane became before and after it', () => {
    const before = song()
    const transport = makeTransport(before)
    transport.play({ lane: true }, 0, 0)
    const second = transport.secondsPerStep()
    // The third pass, the second time of the first section, its sixth step.
    const step = 2 * 44 + 16 + 6
    transport.advance(step * second)
    const longer = song({
      lane: [
        { pattern: 0, times: 3, transpose: 0 },
        { pattern: 1, times: 4, transpose: 0 },
      ],
      bpm: 60,
    })
    transport.load(longer, step * second)
    expect(transport.stepAt(step * second)).toBeCloseTo(2 * 96 + 16 + 6, 9)
    const { strikes } = transport.advance(step * second + 2.01 * transport.secondsPerStep())
    expect(strikes.map(({ strike: { track, at } }) => `${track} ${at - 208}`)).toEqual(['kick 8'])
  })
  test('keeps the number of the step for those who share a clock', () => {
    const transport = makeTransport(song())
    transport.play({ lane: true }, 0, 0)
    transport.load(song({ lane: [] }), 10, 'step')
    expect(transport.stepAt(10)).toBeCloseTo(80, 9)
  })
  test('whose section is gone stays at its step, and one that was shortened wraps', () => {
    const transport = makeTransport(song())
    transport.play({ lane: true }, 0, 40)
    transport.load(song({ lane: [] }), 0)
    expect(transport.stepAt(0)).toBe(40)
    const short = makeTransport(song())
    short.play({ pattern: 0 }, 0, 13)
    const [first, second] = song().patterns
    short.load(song({ patterns: [{ length: 8, cells: first?.cells ?? {} }, ...(second ? [second] : [])] }), 0)
    expect(short.stepAt(0)).toBe(5)
  })
})

describe('SONG-1.9 the ends', () => {
  test('what is played once ends with its last strike and stops', () => {
    const transport = makeTransport(song())
    transport.play({ pattern: 1, once: true }, 0, 0)
    const all = transport.advance(100)
    expect([all.strikes.length, all.ended]).toEqual([9, true])
    expect(transport.stepAt(100)).toBeNull()
    expect(transport.advance(200)).toEqual({ strikes: [], clicks: [], ended: false })
  })
  test('a play that begins later says nothing before', () => {
    const transport = makeTransport(song())
    transport.play({ lane: true }, 5, 8)
    expect(transport.advance(5).strikes).toEqual([])
    expect(transport.advance(5.01).strikes.map(({ time, strike }) => [time, strike.at])).toEqual([[5, 8]])
  })
  test('moments that are none change nothing', () => {
    const transport = makeTransport(song())
    transport.play({ lane: true }, 0, Number.NaN)
    transport.advance(Number.NaN)
    transport.seek(Number.NaN, 0)
    transport.align(Number.NaN, 0)
    expect(transport.advance(0.01).strikes).toHaveLength(1)
  })
  test('clocks that drift apart are brought together without a strike lost or doubled', () => {
    const transport = makeTransport(song())
    transport.play({ pattern: 0 }, 0, 0)
    const heard: number[] = []
    for (let at = 1; at <= 800; at++) {
      heard.push(...transport.advance(at / 100).strikes.map(({ strike }) => strike.at))
      transport.align((transport.stepAt(at / 100) ?? 0) + (at % 2 ? 0.05 : -0.05), at / 100)
    }
    expect(heard.filter((at) => at < 64)).toEqual(strikesBetween(song(), { pattern: 0 }, 0, 64).map(({ at }) => at))
  })
})

describe('SONG-1.11 clicks', () => {
  test('count two bars in and then go on only where the metronome is on', () => {
    const transport = makeTransport(song({ beats: 3 }))
    transport.play({ pattern: 0 }, 1, 4, 2)
    expect(transport.stepAt(1)).toBe(-20)
    const due = transport.advance(4.5)
    expect(due.clicks).toEqual([
      { time: 1, strong: true },
      { time: 1.5, strong: false },
      { time: 2, strong: false },
      { time: 2.5, strong: true },
      { time: 3, strong: false },
      { time: 3.5, strong: false },
    ])
    expect(due.strikes.map(({ time }) => time)[0]).toBe(4)
    transport.metronome(true)
    expect(transport.advance(6.1).clicks).toEqual([
      { time: 4.5, strong: false },
      { time: 5, strong: true },
      { time: 5.5, strong: true },
      { time: 6, strong: false },
    ])
  })
  test('come once, in windows of any size', () => {
    const transport = makeTransport(song())
    transport.metronome(true)
    transport.play({ lane: true }, 0, 2.5, 1)
    const times: number[] = []
    for (let at = 0; at <= 600; at++) times.push(...transport.advance(at / 100).clicks.map(({ time }) => time))
    expect(times.slice(0, 6).map((time) => Math.round(time * 1e4) / 1e4)).toEqual([0, 0.5, 1, 1.5, 2.1875, 2.6875])
    expect(new Set(times).size).toBe(times.length)
  })
})
