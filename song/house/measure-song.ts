// What a song is by numbers, for those who cannot hear it: how loud, and what lies in which octave while it goes on.
import { loudnessOf } from '../dsp/loudness.ts'
import { renderSong, secondsOf } from '../dsp/render-song.ts'
import { octavesOf } from '../dsp/spectrum.ts'
import { courseOf } from '../lane.ts'
import { letterOf } from '../sheet.ts'
import type { Song } from '../song.types.ts'

export interface MeasuredPart {
  /** The letter of its pattern. */
  readonly name: string
  readonly lufs: number
  readonly octaves: readonly number[]
}

export interface MeasuredSong {
  readonly seconds: number
  /** LUFS, integrated. */
  readonly lufs: number
  /** dBFS, the highest sample. */
  readonly peak: number
  readonly octaves: readonly number[]
  readonly parts: readonly MeasuredPart[]
}

/** Renders a song and measures it, all of it and each section. */
export function measureSong(song: Song): MeasuredSong {
  const { left, right, sampleRate } = renderSong(song)
  const both = left.map((value, index) => (value + (right[index] ?? 0)) / 2)
  const perStep = (60 * sampleRate) / (song.bpm * song.perBeat)
  const parts = courseOf(song, { lane: true }).stretches.map(({ pattern, start, length, times }) => {
    const from = Math.round(start * perStep)
    const to = Math.round((start + length * times) * perStep)
    return {
      name: letterOf(pattern),
      lufs: loudnessOf([left.subarray(from, to), right.subarray(from, to)], sampleRate),
      octaves: octavesOf(both, sampleRate, from, to),
    }
  })
  let peak = 0
  for (const side of [left, right]) for (const value of side) peak = Math.max(peak, Math.abs(value))
  return {
    seconds: secondsOf(song),
    lufs: loudnessOf([left, right], sampleRate),
    peak: 20 * Math.log10(peak),
    octaves: octavesOf(both, sampleRate),
    parts,
  }
}
