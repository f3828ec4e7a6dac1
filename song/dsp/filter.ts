// A filter of second order whose cut-off may move at any speed without running away: trapezoidal state variables (Zavalishin, The Art of VA Filter Design, in the form of Simper 2013).

export type Passing = 'low' | 'band' | 'high'

/** One filter over one channel. `set` before the first sample, and whenever the cut-off moves. */
export function makeFilter(sampleRate: number) {
  const at = { one: 0, two: 0, k: 1, a1: 0, a2: 0, a3: 0 }
  return {
    clear(): void {
      at.one = 0
      at.two = 0
    },
    /** Cut-off in hertz and quality; 0.707 has no hump. */
    set(cutoff: number, quality: number): void {
      const g = Math.tan(Math.PI * Math.min(Math.max(cutoff / sampleRate, 0.0002), 0.49))
      at.k = 1 / quality
      at.a1 = 1 / (1 + g * (g + at.k))
      at.a2 = g * at.a1
      at.a3 = g * at.a2
    },
    /** Filters these frames where they are. `band` has 0 dB at its middle. */
    pass(passing: Passing, into: Float64Array, from: number, to: number): void {
      const { k, a1, a2, a3 } = at
      let { one, two } = at
      // What comes out is a mixture of what goes in, the band and the low.
      const wet = passing === 'high' ? 1 : 0
      const band = passing === 'band' ? k : passing === 'high' ? -k : 0
      const low = passing === 'low' ? 1 : passing === 'high' ? -1 : 0
      for (let index = from; index < to; index += 1) {
        const v0 = into[index] ?? 0
        const v3 = v0 - two
        const v1 = a1 * one + a2 * v3
        const v2 = two + a2 * one + a3 * v3
        one = 2 * v1 - one
        two = 2 * v2 - two
        into[index] = wet * v0 + band * v1 + low * v2
      }
      at.one = flushed(one)
      at.two = flushed(two)
    },
  }
}

/** Zero instead of a number so small that a processor takes a hundred times as long for it. */
export const flushed = (value: number): number => (value < 1e-15 && value > -1e-15 ? 0 : value)
