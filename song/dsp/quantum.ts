// The piece in which everything is computed: what is not asked for each sample is asked once for it.

/** Frames, 0.7 ms at 44.1 kHz. It divides the 128 that an AudioWorklet asks for, and pieces of any size come out the same. */
export const quantum = 32

/** Two channels of one quantum. */
export interface Stereo {
  readonly left: Float64Array
  readonly right: Float64Array
}

/** An empty quantum of two channels. */
export const makeStereo = (): Stereo => ({ left: new Float64Array(quantum), right: new Float64Array(quantum) })

/** Takes out what is in it. */
export function empty({ left, right }: Stereo): void {
  left.fill(0)
  right.fill(0)
}
