// The mood of the house: the mean of its cats'.
import type { Mood } from '#cats/rig/pose-of'
import type { CatNow } from '#contract/cats'
import { catLook } from './cat-look.ts'

/** Twelve seldom agree, so that their mean is mild; a face shows more of it. */
const shows = 1.8

/** [CAT-4.64] Each of its numbers −1 to 1. */
export function houseMood(cats: readonly Pick<CatNow, 'cat' | 'mood' | 'activity'>[]): Mood {
  const moods = cats.map((now) => catLook(now).mood ?? { p: 0, a: 0, d: 0 })
  const mean = (of: (mood: Mood) => number): number =>
    Math.max(-1, Math.min(1, (moods.reduce((sum, mood) => sum + of(mood), 0) / Math.max(1, moods.length)) * shows))
  return { p: mean(({ p }) => p), a: mean(({ a }) => a), d: mean(({ d }) => d) }
}
