// What a cat feels, as it is kept: a mood that moves slowly over a base, and emotions that push it while they fade.
import type { Agent, Drives, Pad } from '../cat.types.ts'
import type { Emotion } from './emotions.ts'

/** An emotion that has not faded. */
export interface Stirring {
  /** 0 to 1. */
  strength: number
  /** What it will still move the mood by, on each axis, if nobody stirs it again. */
  push: Pad
  /** The deed that made it strongest, how strong that was, and whose it was; 0 for nobody's. */
  cause: number
  causeStrength: number
  causeOf: Agent
}

/** Feelings at one second; everything later follows from them. */
export interface Feelings {
  /** The second for which the rest is true. */
  at: number
  mood: Pad
  /** The mood to which this cat returns; it drifts around the temper over weeks. */
  base: Pad
  readonly stirrings: Map<Emotion, Stirring>
  readonly drives: Drives
}
