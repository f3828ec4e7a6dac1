// The clicks of the metronome: on each beat of what is played, and in the bars that are counted before it.
import { placeAt } from './lane.ts'
import type { Played } from './played.types.ts'
import type { Song } from './song.types.ts'

/** Bars before the step `until`, of `strong` steps each. */
export interface CountIn {
  readonly until: number
  readonly strong: number
}

export interface StepClick {
  /** The step that it falls on. */
  readonly time: number
  readonly strong: boolean
}

/** The clicks at or after the step `from` and before `to`. */
export function clicksBetween(
  song: Song,
  what: Played,
  from: number,
  to: number,
  countIn: CountIn | null,
  ticking: boolean,
): readonly StepClick[] {
  if (!ticking && !(countIn && from < countIn.until)) return []
  const clicks: StepClick[] = []
  // A count-in counts back from where it leads to, which may lie between two steps.
  if (countIn)
    for (let back = Math.floor((countIn.until - from) / song.perBeat); back > 0; back--) {
      const time = countIn.until - back * song.perBeat
      if (time >= from && time < to) clicks.push({ time, strong: (back * song.perBeat) % countIn.strong === 0 })
    }
  if (!ticking) return clicks
  for (let step = Math.ceil(Math.max(from, countIn?.until ?? 0, 0)); step < to; step++) {
    const { within } = placeAt(song, what, step)
    if (within % song.perBeat === 0) clicks.push({ time: step, strong: within % (song.perBeat * song.beats) === 0 })
  }
  return clicks
}
