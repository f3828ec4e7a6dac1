// The clock of the house, asked over the page’s socket.
import { call } from '../../../bedrock/socket.ts'
import { createHouseClock, type HouseClock } from './house-clock.ts'

let known: HouseClock | null = null

/** The one of this page. */
export const clockOfHouse = (): HouseClock =>
  (known ??= createHouseClock({
    now: () => performance.now(),
    ask: (sent) => call('sync_clock', { t0: sent }),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    every(ms, run) {
      const timer = setInterval(run, ms)
      return () => clearInterval(timer)
    },
  }))
