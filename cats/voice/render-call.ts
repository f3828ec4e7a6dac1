// One call of one cat as samples: equal wishes give equal samples, in the browser as in Node.
import { chatter, hiss } from './air.ts'
import type { Call } from './call.types.ts'
import { withHabit } from './habits.ts'
import { lineOf } from './lines.ts'
import { purr } from './purr.ts'
import { sing } from './sing.ts'
import { type Singer, type Throat, throats } from './throats.ts'

/** No call is louder: −15 dBFS, and less for what is meant to be near. */
export const callPeak = 10 ** (-15 / 20)
const quieter: Readonly<Partial<Record<Call['name'], number>>> = { purr: 5, hiss: 7, chatter: 5 }
const purrSeconds = 3.1
const fadeSeconds = 0.006

/** Renders it, in one channel. */
export function renderCall(singer: Singer, call: Call, sampleRate: number): Float32Array<ArrayBuffer> {
  const throat: Throat = throats[singer]
  const raw = soundOf(throat, call, sampleRate)
  const peak = raw.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9)
  const down =
    throat.softer + (quieter[call.name] ?? 0) + 3 * Math.max(0, -call.feeling.a) + 3 * Math.max(0, -call.feeling.d)
  const gain = (callPeak / peak) * 10 ** (-down / 20)
  const fade = Math.round(fadeSeconds * sampleRate)
  return Float32Array.from(raw, (value, frame) => {
    const edge = Math.min(1, frame / fade, (raw.length - 1 - frame) / fade)
    return value * gain * edge
  })
}

function soundOf(throat: Throat, { name, feeling, seed }: Call, sampleRate: number): Float64Array {
  if (name === 'purr') return purr(throat, purrSeconds, seed, sampleRate)
  if (name === 'hiss') return hiss(throat, feeling, seed, sampleRate)
  if (name === 'chatter') return chatter(throat, feeling, seed, sampleRate)
  return withHabit(sing(throat, lineOf(name, throat, feeling), seed, sampleRate), throat.quirk, seed, sampleRate)
}
