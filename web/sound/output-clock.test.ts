// When it is heard, as a browser tells it: late when it is busy, and another time after it has rested.
import { expect, test } from 'vitest'
import { makeOutputClock } from './output-clock.ts'

/** A context that is `ahead` seconds behind the page, told late by `late`. */
function context(first: number) {
  const it = { ahead: first, late: 0, woken: () => {} }
  const clock = makeOutputClock({
    addEventListener: (_: string, run: () => void) => (it.woken = run),
    getOutputTimestamp: () => ({ contextTime: 10, performanceTime: (10 + it.ahead + it.late) * 1_000 }),
    // What is looked at of a context that the platform alone can make.
  } as unknown as AudioContext)
  return { it, clock }
}

test('SONG-3.22 what is told late is no reason to go late', () => {
  const { it, clock } = context(3)
  for (const late of [0.02, 0, 0.02, 0.01, 0, 0.02, 0.02]) {
    it.late = late
    clock.look()
  }
  expect(clock.timeOf(8_000)).toBeCloseTo(5, 6)
})

test('SONG-3.22 a way to the loudspeaker that has become longer is known after a while, and after a rest at once', () => {
  const { it, clock } = context(3)
  for (let at = 0; at < 15; at++) clock.look()
  it.ahead = 3.05
  for (let at = 0; at < 14; at++) clock.look()
  expect(clock.timeOf(8_000)).toBeCloseTo(4.95, 6)
  it.ahead = 9
  it.woken()
  clock.look()
  expect(clock.timeOf(10_000)).toBeCloseTo(1, 6)
})
