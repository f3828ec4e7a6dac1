// How loud and how full the house’s songs are, rendered whole.
import { describe, expect, test } from 'vitest'
import { octaveMiddles } from '../dsp/spectrum.ts'
import { houseSongs } from './index.ts'
import { measureSong } from './measure-song.ts'

describe.each(Object.entries(houseSongs))('%s', (_, make) => {
  test('SONG-1.55 it is −16 LUFS, has a low end, is harsh nowhere and no octave is all of it', () => {
    const { lufs, peak, octaves, parts } = measureSong(make())
    expect(Math.abs(lufs + 16)).toBeLessThan(1.5)
    expect(peak).toBeLessThan(-0.99)
    const at = (hertz: number): number => octaves[octaveMiddles.findIndex((middle) => middle === hertz)] ?? 0
    // A share of the power in decibels: −2.5 would be more than half of it.
    expect(Math.max(...octaves)).toBeLessThan(-2.5)
    expect(Math.max(at(31.25), at(62.5), at(125))).toBeGreaterThan(-16)
    for (const hertz of [2_000, 4_000]) expect(at(hertz)).toBeGreaterThan(-30)
    for (const hertz of [4_000, 8_000, 16_000]) expect(at(hertz)).toBeLessThan(-12)
    // It grows from its beginning and goes at its end.
    const most = Math.max(...parts.map((part) => part.lufs))
    expect(parts[0]?.lufs).toBeLessThan(most - 2)
    expect(parts.at(-1)?.lufs).toBeLessThan(most)
  }, 120_000)
})
