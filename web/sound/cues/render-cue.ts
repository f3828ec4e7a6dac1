// The house's own sounds, as samples: struck concrete and wood, each on notes of the hour, so that what coincides is harmony.
import { hertz, hourNotes } from './hour-notes.ts'

export const cueNames = ['ack', 'mention', 'error', 'doorbell'] as const
export type CueName = (typeof cueNames)[number]

/** No cue is louder: −24 dBFS. */
export const cuePeak = 10 ** (-24 / 20)

interface Strike {
  readonly atMs: number
  /** Which of the hour's five, and how many semitones from there. */
  readonly tone: number
  readonly shift: number
  readonly body: keyof typeof bodies
  readonly decayMs: number
}

/** What rings in a block of it: how high over the lowest, how loud, and how much sooner it is still. */
const bodies = {
  wood: [
    [1, 1, 1],
    [2.57, 0.45, 0.45],
    [4.95, 0.25, 0.25],
  ],
  concrete: [
    [1, 1, 1],
    [1.48, 0.6, 0.7],
    [2.16, 0.4, 0.4],
    [3.71, 0.2, 0.2],
  ],
} as const

const bell = (tone: number): Strike => ({ atMs: tone * 150, tone, shift: 0, body: 'concrete', decayMs: 90 })
const scores: Readonly<Record<CueName, { readonly lastsMs: number; readonly strikes: readonly Strike[] }>> = {
  ack: { lastsMs: 110, strikes: [{ atMs: 0, tone: 2, shift: 0, body: 'wood', decayMs: 24 }] },
  mention: {
    lastsMs: 300,
    strikes: [
      { atMs: 0, tone: 1, shift: 0, body: 'wood', decayMs: 45 },
      { atMs: 110, tone: 3, shift: 0, body: 'wood', decayMs: 60 },
    ],
  },
  error: { lastsMs: 260, strikes: [{ atMs: 0, tone: 0, shift: -24, body: 'concrete', decayMs: 60 }] },
  doorbell: { lastsMs: 900, strikes: [0, 1, 2, 3, 4].map(bell) },
}

const fadeMs = 20
const knockMs = 3

/** The samples of one at an hour; equal for equal wishes. */
export function renderCue(name: CueName, hour: number, rate: number): Float32Array<ArrayBuffer> {
  const { lastsMs, strikes } = scores[name]
  const samples = new Float32Array(Math.round((rate * lastsMs) / 1_000))
  const notes = hourNotes(hour)
  for (const strike of strikes) add(samples, strike, hertz((notes[strike.tone] ?? 0) + strike.shift), rate)
  const fade = Math.round((rate * fadeMs) / 1_000)
  for (let left = 0; left < fade; left++) {
    const at = samples.length - 1 - left
    samples[at] = (samples[at] ?? 0) * (left / fade)
  }
  const most = samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)
  return samples.map((sample) => (sample / most) * cuePeak)
}

function add(samples: Float32Array, { atMs, body, decayMs }: Strike, lowest: number, rate: number): void {
  const from = Math.round((rate * atMs) / 1_000)
  const knock = Math.round((rate * knockMs) / 1_000)
  // The same grains each time, so that a cue is always the same.
  let grain = 1
  for (let at = from; at < samples.length; at++) {
    const seconds = (at - from) / rate
    let sum = 0
    for (const [over, loud, longer] of bodies[body]) {
      if (lowest * over > rate / 2) continue
      sum += loud * Math.exp((-seconds * 1_000) / (decayMs * longer)) * Math.sin(2 * Math.PI * lowest * over * seconds)
    }
    if (at - from < knock) {
      grain = (grain * 16_807) % 2_147_483_647
      sum += 0.5 * (grain / 1_073_741_823.5 - 1) * (1 - (at - from) / knock)
    }
    samples[at] = (samples[at] ?? 0) + sum
  }
}
