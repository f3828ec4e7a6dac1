// WAV files: 16 bits, with the noise that keeps quiet tails from turning to gravel.
import { sharesFrom } from './chance.ts'

export interface WavFormat {
  readonly sampleRate: number
  /** Samples of each channel. */
  readonly frames: number
}

const channels = 2
const bytesPerFrame = channels * 2

/** The 44 bytes before the samples of a file in stereo. */
export function wavHeader({ sampleRate, frames }: WavFormat): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(44))
  const letters = (at: number, said: string): void => {
    for (let index = 0; index < said.length; index++) header.setUint8(at + index, said.charCodeAt(index))
  }
  const data = frames * bytesPerFrame
  letters(0, 'RIFF')
  header.setUint32(4, 36 + data, true)
  letters(8, 'WAVEfmt ')
  header.setUint32(16, 16, true)
  header.setUint16(20, 1, true)
  header.setUint16(22, channels, true)
  header.setUint32(24, sampleRate, true)
  header.setUint32(28, sampleRate * bytesPerFrame, true)
  header.setUint16(32, bytesPerFrame, true)
  header.setUint16(34, 16, true)
  letters(36, 'data')
  header.setUint32(40, data, true)
  return new Uint8Array(header.buffer)
}

/**
 * Turns pieces of sound into samples of 16 bits, one after another. The sum of two equal noises of one step, from a
 * seed, hides the rounding (TPDF), so that equal songs give equal files. What is beyond full scale is cut off there.
 */
export function wavSamples(seed: number): (left: Float32Array, right: Float32Array) => Uint8Array<ArrayBuffer> {
  const share = sharesFrom(seed)
  return (left, right) => {
    const samples = new DataView(new ArrayBuffer(left.length * bytesPerFrame))
    for (let frame = 0; frame < left.length; frame++) {
      samples.setInt16(frame * bytesPerFrame, rounded(left[frame] ?? 0, share() - share()), true)
      samples.setInt16(frame * bytesPerFrame + 2, rounded(right[frame] ?? 0, share() - share()), true)
    }
    return new Uint8Array(samples.buffer)
  }
}

const rounded = (sample: number, noise: number): number =>
  Number.isNaN(sample) ? 0 : Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_767 + noise)))

/** A piece of sound in stereo. */
export interface Sound {
  readonly sampleRate: number
  readonly left: Float32Array
  readonly right: Float32Array
}

/** A whole file of one piece. */
export function writeWav({ sampleRate, left, right }: Sound, seed = 1): ArrayBuffer {
  const header = wavHeader({ sampleRate, frames: left.length })
  const samples = wavSamples(seed)(left, right)
  const file = new Uint8Array(header.length + samples.length)
  file.set(header)
  file.set(samples, header.length)
  return file.buffer
}
