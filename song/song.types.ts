// A song as it is kept and sent: plain JSON, in steps and not in seconds, so that its tempo is one number.
import type { Instrument } from './instruments.ts'
import type { ScaleName } from './scales.ts'

/** The only version there is; what other versions or programs wrote is brought to this one when it is read. */
export const songVersion = 1

export interface Song {
  readonly v: typeof songVersion
  /** Beats a minute, 30–300. */
  readonly bpm: number
  /** Steps to a beat: 4 are sixteenths, 3 are triplets. */
  readonly perBeat: 2 | 3 | 4 | 6 | 8
  /** Beats to a bar, 2–16. */
  readonly beats: number
  /** How far each second step is late: 0 straight, 0.6 at most, as a share of a step. */
  readonly swing: number
  /** The key, 0 (C) to 11 (B). */
  readonly key: number
  readonly scale: ScaleName
  /** Decides every chance in it: equal seeds play equally. */
  readonly seed: number
  readonly tracks: readonly Track[]
  readonly patterns: readonly Pattern[]
  /** What is played after what; empty means the first pattern over and over. */
  readonly lane: readonly Section[]
  readonly effects: Effects
}

export interface Track {
  /** Short and unchanging within the song, `[a-z0-9]{1,8}`; cells name their track by it. */
  readonly id: string
  readonly name: string
  readonly instrument: Instrument
  /** Decibels, −60 (silent) to +6. */
  readonly volume: number
  /** −1 left to +1 right. */
  readonly pan: number
  readonly mute: boolean
  readonly solo: boolean
  /** How much of it goes to the reverb and to the delay, 0–1. */
  readonly reverb: number
  readonly delay: number
  /** The instrument's four controls, each 0–1; what is absent is as the instrument says. */
  readonly tone: Partial<Record<Control, number>>
}

/** `colour` is brightness or cut-off, `attack` and `decay` the shape in time, `body` what is the instrument's own (pitch fall, detune, index). */
export const controls = ['colour', 'attack', 'decay', 'body'] as const
export type Control = (typeof controls)[number]

export interface Pattern {
  /** In steps, 1–64. */
  readonly length: number
  /** By the id of a track, in the order of step and then note. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>
}

export interface Cell {
  /** The step that it begins on, from 0. */
  readonly step: number
  /** MIDI number, 60 is middle C; what drums play is their own at 60 and moved in pitch by others. */
  readonly note: number
  /** 1–127. */
  readonly velocity: number
  /** In steps, 1–64; it may sound beyond the pattern's end. */
  readonly length: number
  /** Chance of sounding, 0–1. */
  readonly chance: number
  /** How often it is struck within its first step, 1–4. */
  readonly ratchet: number
  /** Early or late by a share of a step, −0.5 to 0.5. */
  readonly nudge: number
}

export interface Section {
  /** The index of a pattern. */
  readonly pattern: number
  /** 1–64 times. */
  readonly times: number
  /** In semitones, −24 to 24; drums stay. */
  readonly transpose: number
}

export interface Effects {
  readonly reverb: { readonly size: number; readonly damp: number; readonly level: number }
  /** `steps` of the grid, fed back 0–0.9. */
  readonly delay: { readonly steps: number; readonly feedback: number; readonly level: number }
  /** 0–1: how hard the sum is pressed together before the limiter, which is always there at −1 dBFS. */
  readonly glue: number
  /** Decibels, −24 to +6. */
  readonly master: number
}

/** One strike as it is to sound: what compiling a stretch of a song gives. Times are steps from the song's beginning, before tempo. */
export interface Strike {
  readonly at: number
  /** In steps. */
  readonly length: number
  readonly track: string
  readonly note: number
  /** 0–1. */
  readonly force: number
  /** 0–2³²−1, its own, for what an instrument leaves to chance. */
  readonly seed: number
}
