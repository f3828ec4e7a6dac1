// Between what each number of a song lies; sliders and fields keep to the same.
import { songLimits } from '../limits.ts'

export interface Bounds {
  readonly least: number
  readonly most: number
  /** Only whole numbers. */
  readonly whole?: true
}

const share = { least: 0, most: 1 } as const

export const bounds = {
  bpm: songLimits.bpm,
  beats: { least: 2, most: 16, whole: true },
  swing: { least: 0, most: 0.6 },
  key: { least: 0, most: 11, whole: true },
  seed: { least: 0, most: 4_294_967_295, whole: true },
  volume: { least: -60, most: 6 },
  pan: { least: -1, most: 1 },
  share,
  patternLength: { least: 1, most: 64, whole: true },
  step: { least: 0, most: 63, whole: true },
  note: { least: 0, most: 127, whole: true },
  velocity: { least: 1, most: 127, whole: true },
  length: { least: 1, most: 64, whole: true },
  chance: share,
  ratchet: { least: 1, most: 4, whole: true },
  nudge: { least: -0.5, most: 0.5 },
  times: { least: 1, most: 64, whole: true },
  transpose: { least: -24, most: 24, whole: true },
  delaySteps: { least: 0.25, most: 16 },
  feedback: { least: 0, most: 0.9 },
  master: { least: -24, most: 6 },
} as const satisfies Record<string, Bounds>

/** Steps to a beat that there are. */
export const perBeats = [2, 3, 4, 6, 8] as const
