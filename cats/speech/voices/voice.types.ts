// What a cat’s own voice makes of a line.
import type { Draw, Mood } from '../speech.types.ts'

export interface VoiceState {
  readonly mood: Mood
  /** From 0, asleep on its feet, to 1. */
  readonly energy: number
  readonly draw: Draw
}

/** Facts stand in the text as single private letters, so that no voice changes a name. */
export type Voice = (text: string, state: VoiceState) => string
