// What keeps the sum below −1 dBFS, between its samples too: it sees what comes 6 ms ahead, and is down before it is there (after Luff, Designing a straightforward limiter, 2022).
import { quantum, type Stereo } from '../quantum.ts'
import { makeTruePeak } from './true-peak.ts'

const ceiling = 10 ** (-1 / 20)
/** Quanta that it looks ahead. */
const ahead = 8
/** Frames between what goes in and the same coming out. */
export const limiterDelay = ahead * quantum

/** One limiter; what comes out of it lies `limiterDelay` back. */
export function makeLimiter(sampleRate: number) {
  const left = new Float64Array(limiterDelay)
  const right = new Float64Array(limiterDelay)
  const needs = new Float64Array(ahead + 1).fill(1)
  const holds = new Float64Array(ahead).fill(1)
  const peaks = [makeTruePeak(quantum), makeTruePeak(quantum)] as const
  const recover = 1 - Math.exp(-quantum / (0.12 * sampleRate))
  const at = { turn: 0, needed: 0, held: 0, down: 1, gain: 1 }
  return {
    limit(sum: Stereo): void {
      let peak = 0
      for (let index = 0; index < quantum; index += 1)
        peak = Math.max(peak, Math.abs(sum.left[index] ?? 0), Math.abs(sum.right[index] ?? 0))
      // Between samples it reaches twice as high at the very most, and then only where they are all but as high.
      if (peak > 0.5) peak = Math.max(peak, peaks[0].of(sum.left), peaks[1].of(sum.right))
      else for (let side = 0; side < 2; side += 1) peaks[side]?.skip(side === 0 ? sum.left : sum.right)

      needs[at.needed] = peak > ceiling ? ceiling / peak : 1
      at.needed = (at.needed + 1) % needs.length
      let least = 1
      for (let index = 0; index < needs.length; index += 1) least = Math.min(least, needs[index] ?? 1)
      at.down = Math.min(least, at.down + (1 - at.down) * recover)
      holds[at.held] = at.down
      at.held = (at.held + 1) % ahead
      // The mean of as many minima as it looks ahead: each of them knew the peak that now comes out.
      let mean = 0
      for (let index = 0; index < ahead; index += 1) mean += (holds[index] ?? 1) / ahead
      const step = (mean - at.gain) / quantum
      for (let index = 0; index < quantum; index += 1) {
        const gain = at.gain + step * index
        const place = at.turn + index
        const outLeft = (left[place] ?? 0) * gain
        const outRight = (right[place] ?? 0) * gain
        left[place] = sum.left[index] ?? 0
        right[place] = sum.right[index] ?? 0
        sum.left[index] = outLeft
        sum.right[index] = outRight
      }
      at.gain = mean
      at.turn = (at.turn + quantum) % limiterDelay
    },
  }
}
