// What a sound is made of, in windows: how loud, how bright, and how much of it lies in each octave.
import { fourier } from './fourier.ts'

export const windowFrames = 2_048

export interface Look {
  /** Root of the mean square, 0–1. */
  readonly rms: number
  /** The mean frequency by amplitude, in hertz; 0 for silence. */
  readonly centroid: number
}

/** The amplitudes of one window (Hann) that begins at a frame, by frequency. */
function amplitudes(sound: Float32Array, from: number): Float64Array {
  const real = Float64Array.from({ length: windowFrames }, (_, index) => {
    const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / windowFrames)
    return (sound[from + index] ?? 0) * hann
  })
  const imaginary = new Float64Array(windowFrames)
  fourier(real, imaginary)
  return Float64Array.from({ length: windowFrames / 2 }, (_, bin) => Math.hypot(real[bin] ?? 0, imaginary[bin] ?? 0))
}

/** One window of it. */
export function lookAt(sound: Float32Array, sampleRate: number, from: number): Look {
  let power = 0
  for (let index = from; index < from + windowFrames; index += 1) power += (sound[index] ?? 0) ** 2
  let all = 0
  let weighed = 0
  for (const [bin, amplitude] of amplitudes(sound, from).entries()) {
    all += amplitude
    weighed += (amplitude * bin * sampleRate) / windowFrames
  }
  return { rms: Math.sqrt(power / windowFrames), centroid: all > 1e-6 ? weighed / all : 0 }
}

/** The middles of the octaves that `octavesOf` tells of. */
export const octaveMiddles = [31.25, 62.5, 125, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000] as const

/** The share of the power in each octave, in decibels of all of it, over a stretch of a sound. */
export function octavesOf(sound: Float32Array, sampleRate: number, from = 0, to = sound.length): readonly number[] {
  const powers = octaveMiddles.map(() => 0)
  for (let at = from; at + windowFrames <= to; at += windowFrames) {
    for (const [bin, amplitude] of amplitudes(sound, at).entries()) {
      const octave = Math.round(Math.log2((bin * sampleRate) / windowFrames / octaveMiddles[0]))
      if (bin > 0 && octave < powers.length)
        powers[Math.max(octave, 0)] = (powers[Math.max(octave, 0)] ?? 0) + amplitude ** 2
    }
  }
  const all = powers.reduce((sum, power) => sum + power, 1e-20)
  return powers.map((power) => 10 * Math.log10(power / all + 1e-20))
}
