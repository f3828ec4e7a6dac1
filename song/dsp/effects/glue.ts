// What presses the sum together: one compressor over both sides, with a wide knee (Giannoulis, Massberg and Reiss 2012), so that the whole moves as one.
import { quantum, type Stereo } from '../quantum.ts'

const kneeDecibels = 10

/** One compressor; it works on the sum where it is. */
export function makeGlue(sampleRate: number) {
  const perQuantum = (seconds: number): number => 1 - Math.exp(-quantum / (seconds * sampleRate))
  const rise = perQuantum(0.012)
  const fall = perQuantum(0.16)
  const mean = perQuantum(0.02)
  const at = { hard: 0, power: 0, down: 0, gain: 1 }
  return {
    /** 0–1: from nothing to 4 : 1 above −26 dB, with half of what was taken given back. */
    set(hard: number): void {
      at.hard = hard
    },
    press({ left, right }: Stereo): void {
      let power = 0
      for (let index = 0; index < quantum; index += 1) power += (left[index] ?? 0) ** 2 + (right[index] ?? 0) ** 2
      at.power += (power / quantum / 2 - at.power) * mean + 1e-16 - 1e-16
      const threshold = -12 - 14 * at.hard
      const slope = 1 - 1 / (1 + 3 * at.hard)
      const over = 10 * Math.log10(at.power + 1e-12) - threshold
      const bend = Math.max(over + kneeDecibels / 2, 0)
      const wanted = slope * (over > kneeDecibels / 2 ? over : Math.min(bend, kneeDecibels) ** 2 / (2 * kneeDecibels))
      at.down += (wanted - at.down) * (wanted > at.down ? rise : fall)
      const makeup = at.hard === 0 ? 0 : slope * -threshold * 0.28
      const gain = 10 ** ((makeup - at.down) / 20)
      const step = (gain - at.gain) / quantum
      for (let index = 0; index < quantum; index += 1) {
        const now = at.gain + step * (index + 1)
        left[index] = (left[index] ?? 0) * now
        right[index] = (right[index] ?? 0) * now
      }
      at.gain = gain
    },
  }
}
