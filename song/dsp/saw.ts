// Saw and pulse without most of their aliases: the jump is rounded over two samples by a polynomial (PolyBLEP, Välimäki and Huovilainen 2007).

/** What is taken from a jump of two near it; `phase` and `step` in turns. */
function rounding(phase: number, step: number): number {
  if (phase < step) {
    const near = phase / step
    return near + near - near * near - 1
  }
  if (phase > 1 - step) {
    const near = (phase - 1) / step
    return near * near + near + near + 1
  }
  return 0
}

/** One oscillator, which adds itself to what is there. */
export function makeSaw(sampleRate: number) {
  const at = { phase: 0 }
  return {
    begin(phase: number): void {
      at.phase = phase
    },
    saw(into: Float64Array, from: number, to: number, hertz: number, gain: number): void {
      const step = Math.min(hertz / sampleRate, 0.45)
      let { phase } = at
      for (let index = from; index < to; index += 1) {
        into[index] = (into[index] ?? 0) + (2 * phase - 1 - rounding(phase, step)) * gain
        phase += step
        if (phase >= 1) phase -= 1
      }
      at.phase = phase
    },
    /** A pulse is the difference of two saws, so that it stands evenly about zero whatever its width. */
    pulse(into: Float64Array, from: number, to: number, hertz: number, width: number, gain: number): void {
      const step = Math.min(hertz / sampleRate, 0.45)
      let { phase } = at
      for (let index = from; index < to; index += 1) {
        let other = phase + width
        if (other >= 1) other -= 1
        const value = 2 * (phase - other) - rounding(phase, step) + rounding(other, step)
        into[index] = (into[index] ?? 0) + value * gain
        phase += step
        if (phase >= 1) phase -= 1
      }
      at.phase = phase
    },
  }
}
