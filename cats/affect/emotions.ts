// The emotions of the OCC model as points of pleasure, arousal and dominance, and how fast each passes.
import type { Pad } from '../cat.types.ts'

/** A point, and the seconds in which half of the emotion is gone. */
interface EmotionNature {
  readonly pad: Readonly<Pad>
  readonly halfLife: number
}

const passing = (minutes: number, ...pad: Pad): EmotionNature => ({ pad, halfLife: minutes * 60 })

/** Points: Gebhard, ALMA (2005), table 2. Half-lives are ours: ALMA's twenty seconds are too short for a house in which minutes pass between two sentences. */
export const emotions = {
  admiration: passing(11, 0.5, 0.3, -0.2),
  anger: passing(8, -0.51, 0.59, 0.25),
  disliking: passing(6, -0.4, 0.2, 0.1),
  disappointment: passing(6, -0.3, 0.1, -0.4),
  distress: passing(6, -0.4, -0.2, -0.5),
  fear: passing(8, -0.64, 0.6, -0.43),
  'fears confirmed': passing(6, -0.5, -0.3, -0.7),
  gloating: passing(6, 0.3, -0.3, -0.1),
  gratification: passing(11, 0.6, 0.5, 0.4),
  gratitude: passing(11, 0.4, 0.2, -0.3),
  'happy for': passing(11, 0.4, 0.2, 0.2),
  hate: passing(45, -0.6, 0.6, 0.3),
  hope: passing(6, 0.2, 0.2, -0.1),
  joy: passing(11, 0.4, 0.2, 0.1),
  liking: passing(6, 0.4, 0.16, -0.24),
  love: passing(45, 0.3, 0.1, 0.2),
  pity: passing(6, -0.4, -0.2, -0.5),
  pride: passing(11, 0.4, 0.3, 0.3),
  relief: passing(3, 0.2, -0.3, 0.4),
  remorse: passing(6, -0.3, 0.1, -0.6),
  reproach: passing(6, -0.3, -0.1, 0.4),
  resentment: passing(45, -0.2, -0.3, -0.2),
  satisfaction: passing(11, 0.3, -0.2, 0.4),
  shame: passing(45, -0.3, 0.1, -0.6),
} as const satisfies Record<string, EmotionNature>

export type Emotion = keyof typeof emotions

/** In the order of their numbers. */
export const emotionNames = Object.keys(emotions) as readonly Emotion[]
