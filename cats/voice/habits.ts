// What a cat’s own way makes of its voice when it has been sung.
import { sine } from '#song/dsp/sine'
import type { Quirk } from './throats.ts'

const stutterSeconds = 0.03
const levels = 32
const ringHertz = 90
const foretoldSeconds = 0.22

/** The sound with its habit; it may last a little longer. */
export function withHabit(sound: Float64Array, quirk: Quirk, seed: number, sampleRate: number): Float64Array {
  switch (quirk) {
    case 'ringing':
      // Where it is quiet, nothing comes through.
      return sound.map((value, frame) =>
        Math.abs(value) < 0.02 ? 0 : value * (0.55 + 0.45 * sine((frame * ringHertz) / sampleRate)),
      )
    case 'clipped':
      return sound.map((value) => Math.max(-0.4, Math.min(0.4, value)))
    case 'stuttering':
      return stuttered(sound, seed, sampleRate).map((value) => Math.round(value * levels) / levels)
    case 'foretold':
      return foretold(sound, sampleRate)
    default:
      return sound
  }
}

/** A piece of its first third comes two to four times. */
function stuttered(sound: Float64Array, seed: number, sampleRate: number): Float64Array {
  const piece = Math.round(stutterSeconds * sampleRate)
  const from = Math.min(Math.round(sound.length * 0.3), Math.max(0, sound.length - piece))
  const times = 2 + (seed % 3)
  const out = new Float64Array(sound.length + piece * times)
  out.set(sound.subarray(0, from))
  for (let turn = 0; turn < times; turn += 1) out.set(sound.subarray(from, from + piece), from + turn * piece)
  out.set(sound.subarray(from), from + piece * times)
  return out
}

/** Its echo comes first, and grows into it. */
function foretold(sound: Float64Array, sampleRate: number): Float64Array {
  const early = Math.round(foretoldSeconds * sampleRate)
  const out = new Float64Array(sound.length + early)
  out.set(sound, early)
  const echoes = [0.13, 0.29, 0.46, 0.61, 0.83, 1]
  for (const [index, share] of echoes.entries()) {
    const back = Math.round(early * share)
    const gain = 0.22 * (1 - index / echoes.length)
    const last = Math.min(early, sound.length)
    for (let frame = 0; frame < last; frame += 1)
      out[early - back + frame] = (out[early - back + frame] ?? 0) + (sound[frame] ?? 0) * gain * (frame / last)
  }
  return out
}
