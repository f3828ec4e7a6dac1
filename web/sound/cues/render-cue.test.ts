// HEAR-6: the house's own sounds as numbers: how long, how loud, and on which notes.
import { expect, test } from 'vitest'
import { hertz, hourNotes } from './hour-notes.ts'
import { type CueName, cueNames, cuePeak, renderCue } from './render-cue.ts'

const rate = 22_050
const hours = Array.from({ length: 24 }, (_, hour) => hour)
const peakOf = (samples: Float32Array): number => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)

/** How much of one tone is in a stretch, by Goertzel. */
function strength(samples: Float32Array, frequency: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * frequency) / rate)
  let [before, last] = [0, 0]
  for (const sample of samples) [before, last] = [last, sample + turn * last - before]
  return Math.sqrt(before ** 2 + last ** 2 - turn * before * last)
}
/** Which semitone between two is the strongest. */
function strongest(samples: Float32Array, from: number, to: number): number {
  const notes = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return notes.reduce((best, note) => (strength(samples, hertz(note)) > strength(samples, hertz(best)) ? note : best))
}

test('HEAR-6 each of the twelve hours has five notes of Dm9, and no two hours the same', () => {
  for (const hour of hours) {
    const notes = hourNotes(hour)
    expect(new Set(notes.map((note) => note % 12))).toEqual(new Set([2, 5, 9, 0, 4]))
    expect(notes).toEqual(notes.toSorted((a, b) => a - b))
    expect(hourNotes(hour + 12)).toEqual(notes)
  }
  expect(new Set(hours.map((hour) => hourNotes(hour).join())).size).toBe(12)
})

test.each(cueNames.map((name) => [name] as const))(
  'HEAR-6 %s is as quiet and as short as it may be, at any hour',
  (name) => {
    const most: Record<CueName, number> = { ack: 0.3, mention: 0.3, error: 0.3, doorbell: 0.9 }
    for (const hour of [0, 5, 11, 18]) {
      const samples = renderCue(name, hour, rate)
      expect(samples.length / rate).toBeLessThanOrEqual(most[name])
      expect(peakOf(samples)).toBeLessThanOrEqual(cuePeak * 1.000_001)
      expect(peakOf(samples)).toBeGreaterThan(cuePeak * 0.999)
      // It ends without a click.
      expect(Math.abs(samples.at(-1) ?? 1)).toBe(0)
      expect(samples.every(Number.isFinite)).toBe(true)
    }
  },
)

test('HEAR-6 a tap and a mention sound on notes of the hour, an error two octaves below, a doorbell on all five in turn', () => {
  for (const hour of [0, 4, 7, 11]) {
    const [one = 0, two = 0, three = 0, four = 0] = hourNotes(hour)
    const part = (name: CueName, fromMs: number, toMs: number): Float32Array =>
      renderCue(name, hour, rate).subarray((fromMs * rate) / 1_000, (toMs * rate) / 1_000)
    expect(strongest(part('ack', 4, 80), three - 6, three + 6)).toBe(three)
    expect(strongest(part('mention', 4, 105), two - 4, two + 4)).toBe(two)
    expect(strongest(part('mention', 130, 280), four - 2, four + 4)).toBe(four)
    expect(strongest(part('error', 4, 240), one - 30, one - 18)).toBe(one - 24)
    for (const [at, note] of hourNotes(hour).entries())
      expect(strongest(part('doorbell', at * 150 + 5, at * 150 + 145), note - 1, note + 1)).toBe(note)
  }
})
