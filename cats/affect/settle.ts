// How a mood moves while nothing happens: back to its base, and along what its emotions still push, as one closed form of time [CAT-1.7].
import { axes, type Pad } from '../cat.types.ts'
import { left, ln2 } from '../exact/halved.ts'
import { unit } from '../exact/clamped.ts'
import type { Feelings, Stirring } from './affect.types.ts'
import { type Emotion, emotions } from './emotions.ts'

/** Seconds in which a mood comes half the way back, by axis: six hours, three quarters of one, twelve. */
export const moodHalfLives = [21_600, 2_700, 43_200] as const

/** The seconds of mood that a stretch held: divided by its length, the exact mean. */
export type MoodSeconds = Pad

/**
 * Brings feelings to a later second, and answers with what mood they were in meanwhile.
 * m(t) = b + (m₀ − b)·e^(−kt) + Σ p·λ·(e^(−λt) − e^(−kt)) ÷ (k − λ), p being what an emotion still pushes.
 */
export function settle(feelings: Feelings, at: number): MoodSeconds {
  const seconds = at - feelings.at
  const held: MoodSeconds = [0, 0, 0]
  if (seconds <= 0) return held
  const { mood, base, stirrings } = feelings
  const kept: Pad = [0, 0, 0]
  for (const axis of axes) {
    const halfLife = moodHalfLives[axis]
    const gone = 1 - (kept[axis] = left(seconds, halfLife))
    held[axis] = base[axis] * seconds + ((mood[axis] - base[axis]) * gone * halfLife) / ln2
    mood[axis] = base[axis] + (mood[axis] - base[axis]) * kept[axis]
  }
  stirrings.forEach((stirring, name) => {
    const { halfLife } = emotions[name]
    const remains = left(seconds, halfLife)
    const { push } = stirring
    for (const axis of axes) {
      const back = moodHalfLives[axis]
      // When both fade alike: the limit of the form below.
      if (halfLife === back) {
        const rate = (ln2 * seconds) / halfLife
        mood[axis] += push[axis] * rate * remains
        held[axis] += push[axis] * (halfLife / ln2) * (1 - remains * (1 + rate))
      } else {
        const factor = back / (halfLife - back)
        mood[axis] += push[axis] * factor * (remains - kept[axis])
        held[axis] += (push[axis] * factor * (halfLife * (1 - remains) - back * (1 - kept[axis]))) / ln2
      }
      push[axis] *= remains
    }
    stirring.strength *= remains
  })
  for (const axis of axes) mood[axis] = unit(mood[axis])
  feelings.at = at
  return held
}

/** Drops what has faded, so that nothing is kept that nobody feels. */
export function dropFaded(stirrings: Map<Emotion, Stirring>): void {
  for (const [name, { strength }] of stirrings) if (strength < 1e-4) stirrings.delete(name)
}
