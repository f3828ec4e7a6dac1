// The voices, rendered and measured: pitch, pulse, loudness, and that equal wishes sound equal.
import { describe, expect, test } from 'vitest'
import { fourier } from '#song/dsp/fourier'
import { loudnessOf } from '#song/dsp/loudness'
import { octavesOf } from '#song/dsp/spectrum'
import { callNames, type CallName, type Feeling } from './call.types.ts'
import { lineOf } from './lines.ts'
import { callPeak, renderCall } from './render-call.ts'
import { type Singer, throats } from './throats.ts'

const rate = 22_050
// The keys of a literal record are its own.
const singers = Object.keys(throats) as Singer[]
const calm: Feeling = { p: 0, a: 0, d: 0 }
const glad: Feeling = { p: 0.8, a: 0.2, d: 0.1 }
const sad: Feeling = { p: -0.8, a: 0.2, d: -0.1 }

const heard = (singer: Singer, name: CallName, feeling = calm, seed = 7): Float32Array =>
  renderCall(singer, { name, feeling, seed }, rate)

/** The pitch of a stretch, by where it is most like itself. */
function pitchOf(sound: Float32Array, fromShare: number, toShare: number): number {
  const part = sound.subarray(Math.round(sound.length * fromShare), Math.round(sound.length * toShare))
  const likeness = (lag: number): number => {
    let [sum, one, other] = [0, 0, 0]
    for (let at = 0; at + lag < part.length; at += 1) {
      const [a, b] = [part[at] ?? 0, part[at + lag] ?? 0]
      sum += a * b
      one += a * a
      other += b * b
    }
    return sum / Math.sqrt(one * other || 1)
  }
  const lags = Array.from({ length: Math.round(rate / 150) }, (_, lag) => lag).filter((lag) => lag > rate / 1_300)
  const all = lags.map((lag) => ({ lag, like: likeness(lag) }))
  const most = Math.max(...all.map(({ like }) => like))
  // The shortest that is nearly as like: a whole number of turns is like as well.
  const first = all.find(({ like }, index) => like > most * 0.9 && like >= (all[index + 1]?.like ?? 0))
  return rate / (first?.lag ?? 1)
}

/** How often in a second its loudness swings most, from 5 to 60. */
function pulseOf(sound: Float32Array): number {
  const size = 65_536
  const real = new Float64Array(size)
  let low = 0
  for (let at = 0; at < size; at += 1) {
    low += (Math.abs(sound[at] ?? 0) - low) * 0.02
    real[at] = low
  }
  fourier(real, new Float64Array(size))
  const imaginary = new Float64Array(size)
  const again = Float64Array.from({ length: size }, (_, at) => Math.abs(sound[at] ?? 0))
  fourier(again, imaginary)
  const bin = (hertz: number): number => Math.round((hertz * size) / rate)
  let best = bin(5)
  for (let at = bin(5); at < bin(60); at += 1)
    if (Math.hypot(again[at] ?? 0, imaginary[at] ?? 0) > Math.hypot(again[best] ?? 0, imaginary[best] ?? 0)) best = at
  return (best * rate) / size
}

describe.each(singers)('%s', (singer) => {
  test.each(callNames)('CAT-4.20 equal wishes give an equal %s, another seed another', (name) => {
    expect(heard(singer, name)).toEqual(heard(singer, name))
    expect(heard(singer, name, calm, 8)).not.toEqual(heard(singer, name))
  })

  test('CAT-4.21 a purr pulses 20 to 28 times a second', () => {
    const pulse = pulseOf(heard(singer, 'purr'))
    expect(pulse).toBeGreaterThanOrEqual(20)
    expect(pulse).toBeLessThanOrEqual(28)
  })

  test('CAT-4.22 the line of a meow goes the way of pleasure, within the reach of cats', () => {
    for (const [p, a, d] of [
      [0.8, 0.5, 0],
      [-0.8, 0.5, 0],
      [0.3, -1, 1],
      [-0.3, 1, -1],
      [1, 1, -1],
    ] as const) {
      const { pitch } = lineOf('meow', throats[singer], { p, a, d })
      expect(Math.sign(pitch(0.95) - pitch(0.05))).toBe(Math.sign(p))
      for (let share = 0; share <= 1; share += 0.05) {
        expect(pitch(share)).toBeGreaterThanOrEqual(180)
        expect(pitch(share)).toBeLessThanOrEqual(1_100)
      }
    }
    const at = (a: number): number => lineOf('meow', throats[singer], { p: 0, a, d: 0 }).pitch(0.5)
    expect(at(-0.8) < at(0) && at(0) < at(0.8)).toBe(true)
  })

  test('CAT-4.23 no call is loud, none clips, each begins and ends in silence', () => {
    for (const name of callNames)
      for (const feeling of [calm, glad, sad, { p: -1, a: 1, d: 1 }]) {
        const sound = heard(singer, name, feeling)
        const peak = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
        expect(peak).toBeLessThanOrEqual(callPeak + 1e-6)
        expect(peak).toBeGreaterThan(0.001)
        expect(Math.abs(sound[0] ?? 1) + Math.abs(sound.at(-1) ?? 1)).toBe(0)
        expect(sound.every(Number.isFinite)).toBe(true)
        const second = new Float32Array(Math.max(sound.length, rate))
        second.set(sound)
        expect(loudnessOf([second], rate)).toBeLessThan(-20)
      }
  })
})

test.each(['beans', 'root', 'delta', 'tofu', 'neon', 'miso'] as const)(
  'CAT-4.22 what is heard of %s rises and falls as its line does',
  (singer) => {
    const rise = (feeling: Feeling): number => {
      const sound = heard(singer, 'meow', feeling)
      return Math.log2(pitchOf(sound, 0.68, 0.84) / pitchOf(sound, 0.2, 0.36))
    }
    expect(rise(glad)).toBeGreaterThan(0.08)
    expect(rise(sad)).toBeLessThan(-0.08)
  },
)

test('CAT-4.24 a trill flutters and rises', () => {
  const { pitch, flutter } = lineOf('trill', throats.delta, calm)
  expect(pitch(1) / pitch(0)).toBeGreaterThan(1.4)
  expect(flutter(0.5)).toMatchObject({ hertz: 23 })
  expect(pulseOf(heard('delta', 'trill'))).toBeCloseTo(23, -0.5)
})

test('CAT-4.24 a hiss is air above 2 kHz', () => {
  const octaves = octavesOf(heard('ash', 'hiss'), rate)
  // The octaves about 2, 4 and 8 kHz against those below 700 Hz.
  const above = Math.max(...octaves.slice(6, 9))
  expect(above - Math.max(...octaves.slice(0, 5))).toBeGreaterThan(25)
})

test('CAT-4.24 a chatter is seven clicks or so with silence between', () => {
  const sound = heard('patch', 'chatter')
  const loud = Array.from({ length: Math.floor(sound.length / 220) }, (_, index) =>
    sound.subarray(index * 220, (index + 1) * 220).some((value) => Math.abs(value) > 0.012),
  )
  const clicks = loud.filter((is, index) => is && !loud[index - 1]).length
  expect(clicks).toBeGreaterThanOrEqual(6)
  expect(clicks).toBeLessThanOrEqual(9)
})

test('CAT-4.25 no two meows are alike', () => {
  const looks = singers.map((singer) => {
    const sound = heard(singer, 'meow')
    const tail = octavesOf(sound, rate).slice(2, 9)
    return { singer, length: sound.length / rate, tail, hertz: throats[singer].hertz, peak: Math.max(...sound) }
  })
  for (const [index, one] of looks.entries())
    for (const other of looks.slice(index + 1)) {
      const colour = one.tail.reduce((sum, level, at) => sum + Math.min(12, Math.abs(level - (other.tail[at] ?? 0))), 0)
      const apart =
        colour / 7 +
        Math.abs(Math.log2(one.hertz / other.hertz)) * 12 +
        Math.abs(one.length - other.length) * 8 +
        Math.abs(Math.log2(one.peak / other.peak)) * 3
      expect(apart, `${one.singer} and ${other.singer}`).toBeGreaterThan(1)
    }
})
