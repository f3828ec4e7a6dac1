// A track's controls, whole: what it does not say is in the middle, where an instrument is as it was meant.
import type { Track } from '../song.types.ts'
import type { Tone } from './voice.ts'

/** All four controls of a track. */
export const toneOf = ({ tone: { colour = 0.5, attack = 0.5, decay = 0.5, body = 0.5 } }: Track): Tone => ({
  colour,
  attack,
  decay,
  body,
})
