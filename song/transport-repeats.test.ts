// What is played over and over becomes once, and the other way, while it sounds: nothing is doubled and nothing lost.
import { describe, expect, test } from 'vitest'
import { blankSong } from './blank-song.ts'
import type { Cell, Song } from './song.types.ts'
import { makeTransport } from './transport.ts'

const cell = (step: number): Cell => ({ step, note: 60, velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 })

describe('over and over, or once', () => {
  const loop: Song = {
    ...blankSong(3),
    bpm: 120,
    patterns: [{ length: 16, cells: { kick: [0, 4, 8, 12].map(cell), hat: [2, 6, 10, 14].map(cell) } }],
    lane: [],
  }
  /** Sixteen steps of an eighth of a second. */
  const round = 2
  const until = (transport: ReturnType<typeof makeTransport>, from: number, to: number) => {
    const strikes: { time: number; note: number }[] = []
    let ended = false
    for (let quantum = Math.round(from * 100) + 1; quantum <= to * 100; quantum++) {
      const due = transport.advance(quantum / 100)
      strikes.push(...due.strikes.map(({ time, strike }) => ({ time, note: strike.note })))
      ended ||= due.ended
    }
    return { strikes, ended }
  }

  test('SONG-2.19 a round that becomes the last ends at its end, and what was struck until then stays as it was', () => {
    const [kept, turned] = [makeTransport(loop), makeTransport(loop)]
    for (const transport of [kept, turned]) transport.play({ lane: true }, 0, 0)
    expect(until(turned, 0, 2 * round + 1).strikes).toEqual(until(kept, 0, 2 * round + 1).strikes)
    expect(turned.repeat(false, 2 * round + 1)).toEqual({ lane: true, once: true })
    expect(turned.stepAt(2 * round + 1)).toBeCloseTo(8, 6)
    const rest = until(turned, 2 * round + 1, 4 * round)
    const wanted = until(kept, 2 * round + 1, 3 * round - 0.1).strikes
    expect(rest.strikes.map(({ time }) => time.toFixed(4))).toEqual(wanted.map(({ time }) => time.toFixed(4)))
    expect(rest.ended).toBe(true)
  })

  test('SONG-2.19 what was to be played once goes on without a gap', () => {
    const [kept, turned] = [makeTransport(loop), makeTransport(loop)]
    kept.play({ lane: true }, 0, 0)
    turned.play({ lane: true, once: true }, 0, 0)
    until(kept, 0, 1)
    until(turned, 0, 1)
    expect(turned.repeat(true, 1)).toEqual({ lane: true })
    expect(until(turned, 1, 3 * round)).toEqual(until(kept, 1, 3 * round))
  })

  test('SONG-2.19 nothing that stands still is repeated', () => expect(makeTransport(loop).repeat(true, 0)).toBeNull())
})
