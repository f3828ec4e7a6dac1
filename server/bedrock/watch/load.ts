// Whether the house has more to do than it can: measured by how late its event loop comes to what is due. Beyond that, new work is turned away so that what is under way gets done.
import { setInterval } from 'node:timers'

export interface Load {
  readonly shedding: boolean
  /** The mean of the last five measures of the loop's lag, of each of which at most 500 ms count. */
  readonly lagMs: number
  /** Takes one measure of the loop's lag; true when that has changed whether work is shed. */
  note(lagMs: number): boolean
}

/** What the sampler has measured, as it is to count; tests put their own in. */
export type LagSource = (measuredMs: number) => number

const samples = 5
const sampleEveryMs = 100
/** One long pause, of a collector or a copy, is no load: what counts of it is bounded, so that it takes several. */
const countedMs = 500
const shedAboveMs = 200
const calmBelowMs = 100

/** Sheds when the mean of the last five measures is above 200 ms, until it is below 100 ms; `factor` multiplies both, for load tests. */
export function createLoad(factor: number): Load {
  const times = Math.max(1, factor)
  let shedding = false
  let last: readonly number[] = []
  const mean = (): number => last.reduce((sum, lag) => sum + lag, 0) / samples
  return {
    get shedding() {
      return shedding
    },
    get lagMs() {
      return mean()
    },
    note(lagMs) {
      last = [...last, Math.min(Math.max(0, lagMs), countedMs)].slice(-samples)
      const before = shedding
      shedding = shedding ? mean() >= calmBelowMs * times : mean() > shedAboveMs * times
      return shedding !== before
    },
  }
}

/** Measures the loop ten times a second until disposed; `lag` is told each measure. */
export function sampleLoop(lag: (measuredMs: number) => void): Disposable {
  let due = performance.now() + sampleEveryMs
  const timer = setInterval(() => {
    const now = performance.now()
    lag(now - due)
    due = now + sampleEveryMs
  }, sampleEveryMs)
  timer.unref()
  return { [Symbol.dispose]: () => clearInterval(timer) }
}
