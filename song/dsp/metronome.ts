// The click of the metronome: 30 ms of a sine, higher on the first beat of a bar. It stands beside the mixer and in no export.
import { quantum, type Stereo } from './quantum.ts'
import { sine } from './sine.ts'

const waitingMost = 16

/** A metronome that clicks when it is told to. */
export function makeMetronome(sampleRate: number) {
  const times = new Float64Array(waitingMost)
  const strengths = new Float64Array(waitingMost)
  const at = { count: 0, age: Number.POSITIVE_INFINITY, step: 0 }
  const length = 0.03 * sampleRate
  return {
    at(frame: number, strong: boolean): void {
      if (at.count === waitingMost) return
      times[at.count] = frame
      strengths[at.count] = strong ? 1 : 0
      at.count += 1
    },
    clear(): void {
      at.count = 0
    },
    add(sum: Stereo, frame: number): void {
      if (at.count === 0 && at.age > length) return
      for (let index = 0; index < quantum; index += 1) {
        if (at.count > 0 && (times[0] ?? 0) <= frame + index) {
          at.step = ((strengths[0] ?? 0) === 1 ? 1_760 : 1_320) / sampleRate
          at.age = 0
          times.copyWithin(0, 1)
          strengths.copyWithin(0, 1)
          at.count -= 1
        }
        if (at.age > length) continue
        const value = 0.3 * sine(at.age * at.step) * Math.min(1, at.age / 20) * (1 - at.age / (length + 1)) ** 2
        sum.left[index] = (sum.left[index] ?? 0) + value
        sum.right[index] = (sum.right[index] ?? 0) + value
        at.age += 1
      }
    },
  }
}
