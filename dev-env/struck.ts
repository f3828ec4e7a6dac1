// Instruments heard by a test: one strike as samples, and what can be measured of it.
import { makeVoice } from '#song/dsp/voices/index'
import type { Instrument } from '#song/instruments'
import type { Control } from '#song/song.types'

export const rate = 44_100
const quantum = 32

const desk = {
  sampleRate: rate,
  one: new Float64Array(quantum),
  two: new Float64Array(quantum),
  shape: new Float64Array(quantum),
}

const home: Partial<Record<Instrument, number>> = { bass: 36, pad: 55, bell: 72 }
/** The note at which an instrument is at home. */
export const homeOf = (instrument: Instrument): number => home[instrument] ?? 60

interface Strike {
  readonly note?: number
  readonly force?: number
  readonly seed?: number
  readonly heldSeconds?: number
  readonly seconds?: number
  readonly tone?: Partial<Record<Control, number>>
}

export interface Struck {
  readonly left: Float32Array
  readonly right: Float32Array
  /** When the voice said that it had ended; never within what was asked for: Infinity. */
  readonly endedAfter: number
}

/** One strike of an instrument by itself, without mixer and effects. */
export function struck(
  instrument: Instrument,
  { note = homeOf(instrument), force = 0.8, seed = 7, heldSeconds = 0.5, seconds = 2, tone = {} }: Strike = {},
): Struck {
  const voice = makeVoice[instrument](desk)
  voice.strike({ note, force, seed, tone: { colour: 0.5, attack: 0.5, decay: 0.5, body: 0.5, ...tone } })
  const frames = Math.ceil((seconds * rate) / quantum) * quantum
  const sound = { left: new Float32Array(frames), right: new Float32Array(frames) }
  const piece = { left: new Float64Array(quantum), right: new Float64Array(quantum) }
  let released = false
  for (let frame = 0; frame < frames; frame += quantum) {
    if (!released && frame >= heldSeconds * rate) {
      released = true
      voice.release()
    }
    piece.left.fill(0)
    piece.right.fill(0)
    const level = voice.render(piece.left, piece.right, 0, quantum)
    sound.left.set(piece.left, frame)
    sound.right.set(piece.right, frame)
    if (level === 0) return { ...sound, endedAfter: frame / rate }
  }
  return { ...sound, endedAfter: Number.POSITIVE_INFINITY }
}

/** An amplitude in decibels of full scale. */
export const decibels = (value: number): number => 20 * Math.log10(Math.abs(value) + 1e-12)

/** Root of the mean square of a stretch, in decibels. */
export function rmsOf(sound: Float32Array, fromSeconds: number, seconds: number): number {
  const part = sound.subarray(Math.round(fromSeconds * rate), Math.round((fromSeconds + seconds) * rate))
  return decibels(Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / part.length))
}

/** The highest sample, 0–1. */
export const peakOf = (sound: Float32Array): number => sound.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0)

/** When a sound that was at its loudest has fallen by so many decibels, in pieces of 10 ms. */
export function fallen(sound: Float32Array, by: number): number {
  const levels = Array.from({ length: Math.floor(sound.length / rate / 0.01) }, (_, index) =>
    rmsOf(sound, index * 0.01, 0.01),
  )
  const top = Math.max(...levels)
  const begin = levels.indexOf(top)
  const end = levels.findIndex((level, index) => index > begin && level < top - by)
  return end === -1 ? Number.POSITIVE_INFINITY : (end - begin) * 0.01
}

/** The pitch near an expected one, in hertz, by autocorrelation over some twenty periods. */
export function pitchOf(sound: Float32Array, fromSeconds: number, expected: number): number {
  const from = Math.round(fromSeconds * rate)
  const periods = Math.max(4, Math.round(0.25 * expected))
  const length = Math.round(0.2 * rate)
  const likeness = (lag: number): number => {
    let sum = 0
    for (let index = 0; index < length; index += 1) sum += (sound[from + index] ?? 0) * (sound[from + index + lag] ?? 0)
    return sum
  }
  const middle = (periods * rate) / expected
  // Less than half a period to either side, else the next one would be taken for it.
  const reach = Math.max(2, Math.floor(Math.min(0.4 * (rate / expected), middle * 0.03)))
  let best = Math.round(middle)
  for (let lag = Math.round(middle) - reach; lag <= Math.round(middle) + reach; lag += 1)
    if (likeness(lag) > likeness(best)) best = lag
  const before = likeness(best - 1)
  const at = likeness(best)
  const after = likeness(best + 1)
  const shift = (before - after) / (2 * (before - 2 * at + after))
  return (periods * rate) / (best + shift)
}

/** How far one pitch lies above another. */
export const centsBetween = (one: number, two: number): number => 1_200 * Math.log2(one / two)
