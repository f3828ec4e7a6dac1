// What a deed makes a cat feel, after the OCC model: from what it is worth to the cat, who did it, to whom, and how expected it was [CAT-1.6].
import { cast, type CatName, tempers } from '../cast/cast.ts'
import type { Pad } from '../cat.types.ts'
import { type DeedKind, deeds } from '../deeds/deeds.ts'
import { judgementOf } from '../deeds/desirability.ts'
import { share } from '../exact/clamped.ts'
import type { Feelings } from './affect.types.ts'
import { type Emotion, emotions } from './emotions.ts'

/** A deed as it reaches one cat. */
export interface Scene {
  readonly kind: DeedKind
  /** Whether somebody did it, and whether to this cat. */
  readonly done: boolean
  readonly toMe: boolean
  /** How likely it was to happen, and what is left of it for being done again and again; 0 to 1 each. */
  readonly expected: number
  readonly fresh: number
  /** How near it was, 0 to 1. */
  readonly reach: number
  /** What the doer, and whoever it happened to, are to the cat: −1 to 1. */
  readonly likesDoer: number
  readonly likesOther: number | null
}

export interface Felt {
  readonly emotion: Emotion
  readonly strength: number
}

/** Weaker than this is not felt. */
export const threshold = 0.05

/** The emotions of a cat with settled feelings, the first one leading; none when it leaves the cat cold. */
export function appraise(cat: CatName, feelings: Feelings, scene: Scene): readonly Felt[] {
  const { desirable, praise } = judgementOf(cast[cat].faction, scene.kind)
  const felt: Felt[] = []
  const feel = (emotion: Emotion, worth: number): void => {
    const strength = intensity(cat, feelings, scene, emotion, worth)
    if (strength >= threshold) felt.push({ emotion, strength })
  }
  feel(leading(cat, scene, desirable, praise), desirable)
  const other = fortune(scene)
  if (other) feel(other, Math.max(0.3, Math.abs(desirable)) * Math.abs(scene.likesOther ?? 0))
  return felt
}

/** How strongly: surprise, an unstable temper and a mood that points the same way make it more, what is usual, repeated or far away is felt less. */
function intensity(cat: CatName, feelings: Feelings, scene: Scene, emotion: Emotion, worth: number): number {
  const stable = cast[cat].traits[4]
  const congruence = cosine(difference(feelings.mood, feelings.base), emotions[emotion].pad)
  const keen = (0.4 + 1.1 * (1 - scene.expected)) * (1 - 0.5 * stable) * (1 + 0.25 * congruence)
  return share(Math.abs(worth) * keen * scene.fresh * scene.reach)
}

function leading(cat: CatName, scene: Scene, desirable: number, praise: number): Emotion {
  const much = Math.abs(desirable) > 0.5
  if (desirable >= 0) {
    if (scene.done && scene.toMe) return scene.likesDoer > 0.7 ? 'love' : praise > 0.1 ? 'gratitude' : 'joy'
    if (scene.done && praise > 0.3) return 'admiration'
    if (scene.expected > 0.6) return desirable > 0.35 ? 'satisfaction' : desirable > 0.2 ? 'joy' : 'liking'
    return desirable < 0.2 ? 'hope' : 'joy'
  }
  const ruled = tempers[cat][2] > 0.2
  if (scene.done) {
    if (scene.toMe) return scene.likesDoer < -0.7 ? 'hate' : ruled ? 'anger' : 'distress'
    return praise < -0.1 && much ? 'reproach' : 'disliking'
  }
  const threat: { readonly safety?: number } = deeds[scene.kind].effects
  if ((threat.safety ?? 0) < 0 && cast[cat].traits[4] < -0.3 && scene.expected < 0.6) return 'fear'
  if (much && scene.expected > 0.6) return 'fears confirmed'
  if (!much) return 'disliking'
  return ruled ? 'anger' : 'distress'
}

/** What one feels for whom it happened to, if they are anything to one. */
function fortune({ kind, likesOther }: Scene): Emotion | null {
  const luck = deeds[kind].fortune
  if (luck === undefined || likesOther === null || Math.abs(likesOther) < 0.15) return null
  if (luck > 0) return likesOther > 0 ? 'happy for' : 'resentment'
  return likesOther > 0 ? 'pity' : 'gloating'
}

const difference = (a: Readonly<Pad>, b: Readonly<Pad>): Pad => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

function cosine(a: Readonly<Pad>, b: Readonly<Pad>): number {
  const length = Math.sqrt((a[0] * a[0] + a[1] * a[1] + a[2] * a[2]) * (b[0] * b[0] + b[1] * b[1] + b[2] * b[2]))
  return length > 0 ? (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / length : 0
}
