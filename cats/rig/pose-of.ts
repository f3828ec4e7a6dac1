// How a mood is carried: ears, eyes, whiskers and the whole body, by what ethologists read from them.
import type { PostureName } from './postures/posture.types.ts'
import type { Pose } from './pose.types.ts'

/** Pleasure, arousal and dominance, −1 to 1. */
export interface Mood {
  readonly p: number
  readonly a: number
  readonly d: number
}

const held = (value: number): number => Math.max(0, Math.min(1, value))

/** A mood in the middle of each octant. */
export const octants: readonly (readonly [number, number, number])[] = [0.6, -0.6].flatMap((p) =>
  [0.6, -0.6].flatMap((a) => [0.6, -0.6].map((d) => [p, a, d] as const)),
)

/** The posture of each octant; signs of p, a, d. */
const ofOctant: Readonly<Record<string, PostureName>> = {
  '+++': 'pounce',
  '++-': 'greet',
  '+-+': 'loaf',
  '+--': 'curl',
  '-++': 'arch',
  '-+-': 'crouch',
  '--+': 'aloof',
  '---': 'sprawl',
}

/** Below this no side of a mood is strong enough to move the body. */
const mild = 0.2

/** What the body does; `energy` 0–1, and who has none sleeps. */
export function poseOf({ p, a, d }: Mood, energy = 1): Pose {
  const sign = (value: number): string => (value >= 0 ? '+' : '-')
  const asleep = energy < 0.12
  const strong = Math.max(Math.abs(p), Math.abs(a), Math.abs(d)) >= mild
  const posture = asleep ? 'curl' : strong ? (ofOctant[sign(p) + sign(a) + sign(d)] ?? 'sit') : 'sit'
  const hostile = held(-p) * held(a) * held(d + 0.4) * 3
  return {
    ...bodyOf(posture),
    posture,
    ears: held(-p * 0.55 + held(a) * held(-p) * 0.5 + held(-d) * held(-p) * 0.35 - 0.05),
    pupils: held(0.4 + a * 0.6),
    lids: asleep ? 1 : held((posture === 'curl' ? 0.35 : 0) + 0.12 - a * 0.5 + held(p) * 0.12 + (0.6 - energy) * 0.4),
    glare: held(hostile) - held(-p) * held(-d) * 0.7,
    mouth: Math.max(-1, Math.min(1, p * 1.3)),
    opens: hostile > 0.4 ? 'hisses' : p > 0.3 && a > 0.35 ? 'smiles' : 'shut',
    whiskers: Math.max(-1, Math.min(1, a * 0.7 + p * 0.3)),
    bristle: held(held(-p) * held(a) * (d >= 0 ? 2.6 : 0.5)),
  }
}

const bodyOf = (posture: PostureName): Pick<Pose, 'look'> => ({
  look: posture === 'aloof' ? [4.5, -1.5] : posture === 'pounce' || posture === 'arch' ? [-2.5, 0.5] : [0, 0],
})
