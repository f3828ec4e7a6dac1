// The fifty moods as points of pleasure, arousal and dominance; some hold only while a condition does.
import type { Pad } from '../cat.types.ts'

/** What must be so for a mood with a condition. */
export type Condition =
  | 'hungry'
  | 'lonely'
  | 'bonded near'
  | 'rival near'
  | 'trespass'
  | 'bored'
  | 'tired'
  | 'jolted'
  | 'trusted near'

interface MoodNature {
  readonly pad: Readonly<Pad>
  readonly when?: Condition
}

const at = (p: number, a: number, d: number, when?: Condition): MoodNature => ({
  pad: [p, a, d],
  ...(when && { when }),
})

/** Points after Russell and Mehrabian (1977) and Mehrabian (1995), adjusted so that no two are nearer than 0.25; some are drawn by hand. */
export const moods = {
  content: at(0.74, -0.13, 0.03),
  playful: at(0.76, 0.48, 0.35),
  curious: at(0.22, 0.62, -0.01),
  relaxed: at(0.68, -0.46, 0.06),
  sleepy: at(0.2, -0.7, -0.44, 'tired'),
  affectionate: at(0.62, 0.24, -0.1),
  aloof: at(0.16, -0.01, 0.25),
  alert: at(0.1, 0.57, 0.45),
  anxious: at(-0.3, 0.59, -0.25),
  irritated: at(-0.28, 0.17, 0.04),
  territorial: at(-0.42, 0.53, 0.55, 'trespass'),
  fearful: at(-0.64, 0.6, -0.43),
  confident: at(0.7, 0.28, 0.61),
  mischievous: at(0.36, 0.62, 0.24),
  hungry: at(-0.44, 0.14, -0.21, 'hungry'),
  protective: at(0.35, 0.38, 0.49, 'bonded near'),
  jealous: at(-0.57, 0.36, 0, 'rival near'),
  bored: at(-0.65, -0.62, -0.33, 'bored'),
  aggressive: at(-0.51, 0.7, 0.38),
  submissive: at(-0.19, -0.25, -0.41),
  trusting: at(0.39, 0.13, -0.2, 'trusted near'),
  startled: at(-0.09, 0.82, -0.33, 'jolted'),
  lonely: at(-0.66, -0.43, -0.1, 'lonely'),
  demanding: at(-0.05, 0.34, 0.66),
  focused: at(0.42, 0.05, 0.45),
  overstimulated: at(0, 0.8, 0),
  defensive: at(-0.4, 0.3, 0.25),
  social: at(0.69, 0.5, 0.08),
  grumpy: at(-0.53, -0.16, 0.2),
  satisfied: at(0.86, 0.05, 0.5),
  watchful: at(-0.1, 0.28, 0.2),
  skittish: at(-0.33, 0.45, -0.55),
  bold: at(0.44, 0.61, 0.66),
  clingy: at(0.2, 0.3, -0.55, 'bonded near'),
  stoic: at(0.01, -0.19, 0.05),
  restless: at(-0.33, 0.62, 0.1),
  proud: at(0.77, 0.1, 0.8),
  opportunistic: at(-0.1, 0.1, 0.55),
  lazy: at(0.35, -0.72, -0.05, 'tired'),
  demure: at(0.19, -0.4, -0.25),
  hypervigilant: at(-0.37, 0.78, -0.1),
  moody: at(-0.3, -0.2, -0.1),
  patient: at(0.3, -0.3, 0.35),
  sneaky: at(0.1, 0.25, -0.05),
  dominant: at(0.23, 0.4, 0.85),
  timid: at(-0.15, 0.06, -0.5),
  contentious: at(-0.3, 0.4, 0.75),
  gentle: at(0.5, -0.2, -0.25),
  'curious-but-cautious': at(0.1, 0.45, -0.28),
  zen: at(0.55, -0.5, 0.5),
} as const satisfies Record<string, MoodNature>

export type MoodName = keyof typeof moods

/** In the order of their numbers. */
export const moodNames = Object.keys(moods) as readonly MoodName[]

/** Point and condition of a mood, the condition as one that may be absent. */
export const natureOf = (name: MoodName): MoodNature => moods[name]
