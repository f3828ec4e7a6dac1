// Two all-passes in a row, which spread a strike over time and leave its colour as it is (Schroeder 1962).
import { quantum } from '../quantum.ts'

const strength = 0.62

/** One for one channel; lengths are samples at 44.1 kHz. */
export function makeDiffuser(sampleRate: number, lengths: readonly number[]) {
  const lines = lengths.map((length) => ({
    line: new Float64Array(Math.round((length * sampleRate) / 44_100)),
    at: 0,
  }))
  return {
    /** Passes a quantum through, where it is. */
    pass(sound: Float64Array): void {
      for (const one of lines) {
        const { line } = one
        let { at } = one
        for (let index = 0; index < quantum; index += 1) {
          const old = line[at] ?? 0
          const value = (sound[index] ?? 0) - strength * old
          // Far below what can be heard, and far above what is slow to compute with.
          line[at] = value + 1e-16 - 1e-16
          sound[index] = old + strength * value
          at += 1
          if (at === line.length) at = 0
        }
        one.at = at
      }
    },
  }
}
