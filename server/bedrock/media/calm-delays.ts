// How long each frame of a moving picture is shown, so that it does not flash.
import sharp, { type SharpOptions } from 'sharp'
import { cells, side, slowedDelays } from './flashes.ts'

/** Red, green and blue by what they add to relative luminance, of WCAG 2.2. */
const weights = [0.2126, 0.7152, 0.0722] as const
const grounds = [0, 1] as const

/** [UC-09] Of the picture in this file or these bytes, in milliseconds; what is seen through is judged on black and on white. */
export async function calmDelays(source: string | Buffer, options: SharpOptions): Promise<number[]> {
  const moving = sharp(source, { ...options, animated: true })
  const { pages = 1, delay = [] } = await moving.metadata()
  const pixels = await moving.resize(side, side, { fit: 'fill' }).toColourspace('srgb').ensureAlpha().raw().toBuffer()
  const frames = Array.from({ length: pages }, (_, at) => pixels.subarray(at * cells * 4, (at + 1) * cells * 4))
  return slowedDelays(
    grounds.map((ground) => frames.map((frame) => luminances(frame, ground))),
    frames.map((_, at) => delay[at] ?? 100),
  )
}

function luminances(frame: Uint8Array, ground: number): Float32Array {
  const found = new Float32Array(cells)
  for (let cell = 0; cell < cells; cell++) {
    const share = (frame[cell * 4 + 3] ?? 255) / 255
    for (const [channel, weight] of weights.entries()) {
      const shown = ((frame[cell * 4 + channel] ?? 0) / 255) * share + ground * (1 - share)
      found[cell] = (found[cell] ?? 0) + weight * linear(shown)
    }
  }
  return found
}

/** Of sRGB. */
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
