// A purr: pulses of the larynx in both directions of breath (Schötz and Eklund 2011: 21 to 27 Hz out, 23 to 26 Hz in), a little different each way, with a rest between.
import { makeFilter } from '#song/dsp/filter'
import { makeNoise } from '#song/dsp/noise'
import type { Throat } from './throats.ts'

/** Hertz out and in, of a cat of middle pitch. */
const rates = [24, 24.6] as const
/** How much a larger or smaller cat may be off, so that all stay within what was measured. */
const rateReach = 1.6
const middlePitch = 500
const breathSeconds = 0.62
const restShare = 0.1

/** Renders so many seconds; about as loud as full scale. */
export function purr(
  { hertz, mouth, breath }: Throat,
  seconds: number,
  seed: number,
  sampleRate: number,
): Float64Array {
  const frames = Math.round(seconds * sampleRate)
  const sound = new Float64Array(frames)
  const noise = makeNoise()
  noise.seed(seed)
  const off = Math.max(-1, Math.min(1, (hertz - middlePitch) / 180)) * rateReach
  let phase = 0
  let pulse = 1
  for (let frame = 0; frame < frames; frame += 1) {
    const at = frame / sampleRate / breathSeconds
    const inward = Math.floor(at) % 2
    const share = at - Math.floor(at)
    phase += ((inward === 0 ? rates[0] : rates[1]) + off) / sampleRate
    if (phase >= 1) {
      phase -= 1
      pulse = 1 + 0.12 * noise.next()
    }
    // Each pulse is a short burst, sharp at its beginning.
    const burst = pulse * (1 - phase) ** 5
    const blown = Math.max(0, Math.min(1, Math.min(share / restShare, (1 - share) / restShare)))
    sound[frame] =
      (noise.next() * (0.75 + 0.25 * breath) + (1 - breath) * 0.5) * burst * blown * (inward === 0 ? 1 : 0.75)
  }
  return chest(sound, mouth, sampleRate)
}

/** The body that it is heard through. */
function chest(sound: Float64Array, mouth: number, sampleRate: number): Float64Array {
  const all = new Float64Array(sound.length)
  for (const [middle, quality, gain] of [
    [105, 1.1, 1],
    [240, 1.4, 0.7],
    [620, 2, 0.28],
    [1_500, 2, 0.08],
  ] as const) {
    const part = Float64Array.from(sound)
    const filter = makeFilter(sampleRate)
    filter.set(middle * mouth, quality)
    filter.pass('band', part, 0, part.length)
    for (let frame = 0; frame < all.length; frame += 1) all[frame] = (all[frame] ?? 0) + (part[frame] ?? 0) * gain
  }
  return all
}
