// A triangle whose corners are rounded over two samples, so that they do not alias (PolyBLAMP, Esqueda, Välimäki and Bilbao 2016).

/** How far a corner at this distance in samples is rounded, for a change of slope of one. */
const rounded = (distance: number): number => (distance < 1 ? (1 - distance) ** 3 / 6 : 0)

/** One oscillator, which adds itself to what is there. */
export function makeTriangle(sampleRate: number) {
  const at = { phase: 0 }
  return {
    begin(phase: number): void {
      at.phase = phase
    },
    triangle(into: Float64Array, from: number, to: number, hertz: number, gain: number): void {
      const step = Math.min(hertz / sampleRate, 0.45)
      let { phase } = at
      for (let index = from; index < to; index += 1) {
        // Lowest at phase 0, highest in the middle.
        const fromLow = Math.min(phase, 1 - phase) / step
        const fromHigh = Math.abs(phase - 0.5) / step
        const value = 1 - 4 * Math.abs(phase - 0.5) + 8 * step * (rounded(fromLow) - rounded(fromHigh))
        into[index] = (into[index] ?? 0) + value * gain
        phase += step
        if (phase >= 1) phase -= 1
      }
      at.phase = phase
    },
  }
}
