// A voiced call: pulses and breath through a mouth that opens and closes (source and filter, Fant 1960), following a line of pitch.
import { makeFilter } from '#song/dsp/filter'
import { makeNoise } from '#song/dsp/noise'
import { makeSaw } from '#song/dsp/saw'
import { sine } from '#song/dsp/sine'
import { mouthAt, type Opening } from './mouth.ts'
import type { Throat } from './throats.ts'

export interface Line {
  readonly seconds: number
  /** Hertz at a share of the call. */
  readonly pitch: (share: number) => number
  /** 0 shut, 1 wide open, and which vowel, at a share of the call. */
  readonly opening: Opening
  /** 0–1 at a share of the call. */
  readonly loud: (share: number) => number
  /** Share of air in the sound. */
  readonly breath: number
  /** 0–1, how rough. */
  readonly rough: number
  /** How often in a second the tongue flutters, and how deep. */
  readonly flutter: (share: number) => { readonly hertz: number; readonly deep: number }
}

/** Pitch and mouth move in steps of this many frames. */
const step = 16
const chorusCents = [0, 12, -12] as const
/** A harsh voice has every second pulse weaker, and its own tremble. */
const roughHertz = 68

/** Renders one line; about as loud as full scale, for the caller to bring down. */
export function sing({ quirk, vibrato, mouth }: Throat, line: Line, seed: number, sampleRate: number): Float64Array {
  const frames = Math.round(line.seconds * sampleRate)
  const sound = new Float64Array(frames)
  const source = new Float64Array(step)
  const through = new Float64Array(step)
  const air = new Float64Array(step)
  const voices = (quirk === 'threefold' ? chorusCents : [0]).map((cents) => ({ saw: makeSaw(sampleRate), cents }))
  const under = makeSaw(sampleRate)
  const noise = makeNoise()
  noise.seed(seed)
  const shake = makeNoise()
  shake.seed(seed + 1)
  const formants = [makeFilter(sampleRate), makeFilter(sampleRate), makeFilter(sampleRate)] as const
  let wander = 0
  for (let from = 0; from < frames; from += step) {
    const count = Math.min(step, frames - from)
    const share = from / frames
    const seconds = from / sampleRate
    wander += (shake.next() - wander) * 0.08
    const bent =
      sine(seconds * vibrato.hertz) * (vibrato.cents / 1_200) * Math.min(1, share * 3) +
      wander * (quirk === 'shaking' ? 0.35 : 0.03)
    const hertz = line.pitch(share) * 2 ** bent
    source.fill(0)
    for (const { saw, cents } of voices) {
      const own = hertz * 2 ** (cents / 1_200)
      if (quirk === 'square') saw.pulse(source, 0, count, own, 0.5, 0.8)
      else saw.saw(source, 0, count, own, 0.8 / voices.length)
    }
    if (quirk === 'deep') under.pulse(source, 0, count, hertz / 2, 0.3, 0.35)
    noise.fill(air, 0, count)
    const { hertz: fluttered, deep } = line.flutter(share)
    for (let index = 0; index < count; index += 1) {
      const at = seconds + index / sampleRate
      const trembling =
        1 - deep * (0.5 + 0.5 * sine(at * fluttered)) - line.rough * 0.45 * (0.5 + 0.5 * sine(at * roughHertz))
      source[index] = ((source[index] ?? 0) * (1 - line.breath) + (air[index] ?? 0) * line.breath * 0.9) * trembling
    }
    const vowel = mouthAt(line.opening(share), mouth, hertz)
    for (const [index, formant] of formants.entries()) {
      const [middle, gain, quality] = vowel[index] ?? [1_000, 0, 1]
      formant.set(middle, quality)
      through.set(source)
      formant.pass('band', through, 0, count)
      for (let frame = 0; frame < count; frame += 1)
        sound[from + frame] = (sound[from + frame] ?? 0) + (through[frame] ?? 0) * gain
    }
    const loud = line.loud(share)
    const next = line.loud(Math.min(1, (from + step) / frames))
    for (let frame = 0; frame < count; frame += 1)
      sound[from + frame] = (sound[from + frame] ?? 0) * (loud + ((next - loud) * frame) / step)
  }
  return sound
}
