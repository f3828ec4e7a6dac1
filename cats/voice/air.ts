// Calls that are mostly air: a soft hiss, and the chatter of teeth at what flies past.
import { makeFilter } from '#song/dsp/filter'
import { makeNoise } from '#song/dsp/noise'
import type { Feeling } from './call.types.ts'
import type { Throat } from './throats.ts'

/** A hiss lies between 2 and 8 kHz and goes as quickly as it came. */
export function hiss({ mouth }: Throat, { a, d }: Feeling, seed: number, sampleRate: number): Float64Array {
  const seconds = 0.55 - 0.15 * a + 0.15 * d
  const frames = Math.round(seconds * sampleRate)
  const sound = new Float64Array(frames)
  const noise = makeNoise()
  noise.seed(seed)
  noise.fill(sound, 0, frames)
  for (let frame = 0; frame < frames; frame += 1) {
    const share = frame / frames
    sound[frame] = (sound[frame] ?? 0) * Math.min(1, share / 0.12) * (1 - share) ** 1.6
  }
  return between(sound, 2_300 * mouth, 7_400, sampleRate)
}

const clicksPerSecond = 11

/** Eight clicks or so, the stronger the more it wants what it sees. */
export function chatter({ mouth, hertz }: Throat, { a }: Feeling, seed: number, sampleRate: number): Float64Array {
  const count = 7 + Math.round(2 * a)
  const frames = Math.round(((count + 0.5) / clicksPerSecond) * sampleRate)
  const sound = new Float64Array(frames)
  const noise = makeNoise()
  noise.seed(seed)
  for (let click = 0; click < count; click += 1) {
    const from = Math.round(((click + 0.12 * noise.next() + 0.15) / clicksPerSecond) * sampleRate)
    const long = Math.round(0.03 * sampleRate)
    const strong = 0.8 + 0.2 * noise.next()
    for (let frame = 0; frame < long && from + frame < frames; frame += 1) {
      const share = frame / long
      const tone = ((frame * hertz * 1.6) / sampleRate) % 1 < 0.5 ? 0.5 : -0.5
      sound[from + frame] = (noise.next() * 0.6 + tone) * strong * Math.min(1, share / 0.06) * (1 - share) ** 3
    }
  }
  return between(sound, 900 * mouth, 4_200, sampleRate)
}

/** What is left between two pitches, twice as steep as one filter makes it. */
function between(sound: Float64Array, low: number, high: number, sampleRate: number): Float64Array {
  for (const [passing, cutoff] of [
    ['high', low],
    ['high', low],
    ['low', high],
  ] as const) {
    const filter = makeFilter(sampleRate)
    filter.set(Math.min(cutoff, sampleRate * 0.45), 0.707)
    filter.pass(passing, sound, 0, sound.length)
  }
  return sound
}
