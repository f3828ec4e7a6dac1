// A clock that tests move by hand. It starts at the real time, so that cookies and tokens look alive.
import type { Clock } from '#bedrock/clock'

export interface FakeClock extends Clock {
  advance(ms: number): void
}

/** Makes a clock that stands still until it is advanced. */
export function fakeClock(start: number = Date.now()): FakeClock {
  let now = start
  return {
    now: () => now,
    advance(ms) {
      now += ms
    },
  }
}
