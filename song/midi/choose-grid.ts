// Chooses the grid on which a MIDI file lies best: its tempo, the steps of a beat, and how long a bar is.
import { bounds } from '../format/bounds.ts'
import type { Song } from '../song.types.ts'
import type { MidiFile } from './midi-file.types.ts'

export interface MidiGrid {
  readonly bpm: number
  readonly perBeat: Song['perBeat']
  readonly beats: number
  /** Steps to a bar, at most as many as a pattern may have. */
  readonly bar: number
  readonly ticksPerStep: number
  /** Whether the metre is one that no grid here fits, and bars are of four beats instead. */
  readonly isForced: boolean
}

/** The grid of the file's first note. */
export function chooseGrid({ division, notes, tempos, metres }: MidiFile): MidiGrid {
  const first = notes.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const micros = governing(tempos, first)?.micros ?? 500_000
  const metre = governing(metres, first) ?? { beats: 4, unit: 4 }
  // What is too fast or too slow is counted in halves or doubles, which sounds the same.
  let bpm = 60_000_000 / micros
  let beat = division
  for (; bpm > bounds.bpm.most; bpm /= 2) beat *= 2
  for (; bpm < bounds.bpm.least; bpm *= 2) beat /= 2
  const barBeats = (metre.beats * 4 * division) / metre.unit / beat
  const fitting = grids(barBeats)
  const isForced = fitting.length === 0
  const perBeat = best(
    isForced ? grids(4) : fitting,
    notes.slice(0, 20_000).map(({ from }) => (from / beat) % 1),
  )
  const beats = isForced ? 4 : barBeats
  return {
    bpm,
    perBeat,
    beats: Math.min(bounds.beats.most, Math.max(bounds.beats.least, Math.round(beats))),
    bar: Math.round(beats * perBeat),
    ticksPerStep: beat / perBeat,
    isForced,
  }
}

const governing = <T extends { readonly tick: number }>(changes: readonly T[], tick: number): T | undefined =>
  changes.toSorted((a, b) => a.tick - b.tick).findLast((one) => one.tick <= tick) ?? changes[0]

/** The steps of a beat with which a bar is whole and fits into a pattern. */
const grids = (barBeats: number): Song['perBeat'][] =>
  ([4, 3, 8, 6] as const).filter(
    (perBeat) =>
      Math.abs(barBeats * perBeat - Math.round(barBeats * perBeat)) < 1e-6 &&
      barBeats * perBeat >= 0.5 &&
      barBeats * perBeat <= bounds.patternLength.most,
  )

/** A beat’s share by which notes may be off on average, so that the grid is still theirs. */
const close = 0.015

/** The first on which the notes lie; where they lie on none, that which they are nearest to, in parts of its steps. */
function best(choices: readonly Song['perBeat'][], places: readonly number[]): Song['perBeat'] {
  const off = (perBeat: number): number =>
    places.reduce((sum, at) => sum + Math.abs(at - Math.round(at * perBeat) / perBeat), 0) / Math.max(1, places.length)
  const [first = 4] = choices
  const lies = choices.find((perBeat) => off(perBeat) < close)
  return lies ?? choices.reduce((near, one) => (off(one) * one < off(near) * near ? one : near), first)
}
