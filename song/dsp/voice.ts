// What an instrument is to the engine: something that is struck, let go and asked for its sound.
import type { Control } from '../song.types.ts'

/** All four controls, each 0–1; at 0.5 the instrument is as it was meant. */
export type Tone = Readonly<Record<Control, number>>

export interface Hit {
  /** MIDI number. */
  readonly note: number
  /** 0–1. */
  readonly force: number
  /** All chance in the sound comes from it. */
  readonly seed: number
  readonly tone: Tone
}

/** One voice. Its memory is made once; striking and rendering make none. */
export interface Voice {
  /** Begins a note; what is still heard of another is gone on from only by `bass`. */
  strike(hit: Hit): void
  /** The key is let go. What rings out by itself takes no notice. */
  release(): void
  /** Adds its sound to these frames of a quantum. Answers how loud it still is, 0 when it has ended. */
  render(left: Float64Array, right: Float64Array, from: number, to: number): number
}

/** What the voices of one engine share: they are rendered one after the other, so one desk is enough for all. */
export interface Desk {
  readonly sampleRate: number
  readonly one: Float64Array
  readonly two: Float64Array
  readonly shape: Float64Array
}

export type MakeVoice = (desk: Desk) => Voice
