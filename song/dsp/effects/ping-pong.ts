// Echoes in steps of the grid, from side to side, each a little duller and thinner than the last.
import { flushed } from '../filter.ts'
import { quantum, type Stereo } from '../quantum.ts'

/** Longer than this a delay is halved until it fits: it stays in step. */
const mostSeconds = 4

/** One pair of delays. It adds itself to what is there. */
export function makePingPong(sampleRate: number) {
  const size = 2 ** Math.ceil(Math.log2(mostSeconds * sampleRate + quantum))
  const mask = size - 1
  const left = new Float32Array(size)
  const right = new Float32Array(size)
  const dull = 1 - Math.exp((-2 * Math.PI * 4_800) / sampleRate)
  const thin = 1 - Math.exp((-2 * Math.PI * 180) / sampleRate)
  const at = {
    write: 0,
    length: 1,
    before: 1,
    crossed: 1,
    feedback: 0,
    level: 0,
    aim: 0,
    lowLeft: 0,
    lowRight: 0,
    thinLeft: 0,
    thinRight: 0,
  }
  // Where the length changes, both are heard for a moment: a line that is read faster or slower would wail.
  const crossing = 1 / (0.03 * sampleRate)

  return {
    set(frames: number, feedback: number, level: number): void {
      let length = Math.max(Math.round(frames), 1)
      while (length > mostSeconds * sampleRate) length = Math.round(length / 2)
      if (length !== at.length) {
        at.before = at.length
        at.length = length
        at.crossed = 0
      }
      at.feedback = Math.min(feedback, 0.9)
      at.aim = level
    },
    settle(): void {
      at.level = at.aim
      at.crossed = 1
    },
    add(send: Stereo, sum: Stereo): void {
      const slope = (at.aim - at.level) * 0.04
      at.level = Math.abs(slope) < 1e-7 ? at.aim : at.level + slope
      const { length, before, feedback, level } = at
      let { write, crossed, lowLeft, lowRight, thinLeft, thinRight } = at
      for (let index = 0; index < quantum; index += 1) {
        let fromLeft = left[(write - length) & mask] ?? 0
        let fromRight = right[(write - length) & mask] ?? 0
        if (crossed < 1) {
          const oldLeft = left[(write - before) & mask] ?? 0
          const oldRight = right[(write - before) & mask] ?? 0
          fromLeft = oldLeft + (fromLeft - oldLeft) * crossed
          fromRight = oldRight + (fromRight - oldRight) * crossed
          crossed = Math.min(1, crossed + crossing)
        }
        lowLeft += (fromLeft - lowLeft) * dull
        lowRight += (fromRight - lowRight) * dull
        thinLeft += (lowLeft - thinLeft) * thin
        thinRight += (lowRight - thinRight) * thin
        const heard = ((send.left[index] ?? 0) + (send.right[index] ?? 0)) * 0.707
        // Below −300 dB it is nothing; a float of 32 bits would keep it and be slow.
        left[write] = heard + feedback * (lowRight - thinRight) + 1e-16 - 1e-16
        right[write] = lowLeft - thinLeft + 1e-16 - 1e-16
        write = (write + 1) & mask
        sum.left[index] = (sum.left[index] ?? 0) + fromLeft * level
        sum.right[index] = (sum.right[index] ?? 0) + fromRight * level * 0.85
      }
      at.write = write
      at.crossed = crossed
      at.lowLeft = flushed(lowLeft)
      at.lowRight = flushed(lowRight)
      at.thinLeft = flushed(thinLeft)
      at.thinRight = flushed(thinRight)
    },
  }
}
