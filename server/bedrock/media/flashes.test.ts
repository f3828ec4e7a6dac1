// UC-09: how often a moving picture flashes, and how much slower it has to be shown.
import { describe, expect, it } from 'vitest'
import { cells, flashes, slowedDelays } from './flashes.ts'

const all = (value: number): Float32Array => new Float32Array(cells).fill(value)
/** So much of the picture at one value, the rest at another. */
const partly = (share: number, value: number, rest: number): Float32Array =>
  all(rest).fill(value, 0, Math.round(cells * share))
const strobe = [all(0), all(1)]
const steady = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms)

describe('UC-09 what flashes', () => {
  it.each<[string, Float32Array[], number, boolean]>([
    ['black and white ten times a second', strobe, 50, true],
    ['black and white three times a second', strobe, 167, false],
    ['black and white a little over three times a second', strobe, 150, true],
    ['what hardly differs', [all(0.4), all(0.45)], 20, false],
    ['a fifth of the picture', [partly(0.2, 1, 0), all(0)], 50, false],
    ['a third of the picture', [partly(0.33, 1, 0), all(0)], 50, true],
    ['two halves in turns', [partly(0.5, 1, 0), partly(0.5, 0, 1)], 50, true],
    ['what is bright both ways', [all(0.85), all(1)], 50, false],
    ['one slow fade in small steps', Array.from({ length: 20 }, (_, at) => all(at / 20)), 60, false],
    ['a still', [all(1)], 10, false],
  ])('%s', (_what, frames, ms, expected) => expect(flashes(frames, steady(frames.length, ms))).toBe(expected))

  it('sees a short burst in a long picture, and one over the seam of its loop', () => {
    const calm = Array.from({ length: 30 }, () => all(0))
    const burst = Array.from({ length: 8 }, (_, at) => all(at % 2))
    expect(flashes([...calm, ...burst, ...calm], steady(68, 100))).toBe(true)
    expect(flashes([...burst.slice(4), ...calm, ...burst.slice(0, 4)], steady(38, 100))).toBe(true)
    expect(flashes([...burst.slice(4), ...calm], steady(34, 100))).toBe(false)
  })
})

describe('UC-09 how it is slowed', () => {
  it('leaves what does not flash as it is, and browsers’ shortest time counts', () => {
    expect(slowedDelays([[all(0), all(0.05)]], [40, 40])).toEqual([40, 40])
    // Ten milliseconds and less are a tenth of a second in every browser.
    expect(slowedDelays([strobe], [0, 10]).every((ms) => ms >= 160)).toBe(true)
  })
  it('shows it as much slower as it takes, in its rhythm', () => {
    const slowed = slowedDelays([strobe], [20, 40])
    expect(flashes(strobe, slowed)).toBe(false)
    expect((slowed[1] ?? 0) / (slowed[0] ?? 1)).toBeCloseTo(2, 1)
    expect(slowed[0]).toBeLessThanOrEqual(140)
  })
  it('goes by the ground on which it flashes most', () => {
    const calm = [all(1), all(1)]
    expect(flashes(strobe, slowedDelays([calm, strobe], [50, 50]))).toBe(false)
  })
  it('judges the longest picture that is taken in less than a second', () => {
    const frames = Array.from({ length: 500 }, (_, at) => all(at % 2))
    const began = performance.now()
    expect(flashes(frames, slowedDelays([frames, frames], steady(500, 20)))).toBe(false)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
