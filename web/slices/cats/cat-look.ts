// How a cat is drawn and named as it is now.
import { moods } from '#cats/affect/moods'
import { moodWords } from '#cats/speech/pool/mood-words'
import type { CatNow } from '#contract/cats'
import type { CatLook } from '../../kit/cat-print.ts'

const isMood = (name: string): name is keyof typeof moods => Object.hasOwn(moods, name)

/** [CAT-2.20] Its mood in its whole body; asleep, it sleeps. */
export function catLook({ cat, mood, activity }: Pick<CatNow, 'cat' | 'mood' | 'activity'>): CatLook {
  const [p, a, d] = isMood(mood) ? moods[mood].pad : [0.1, 0, 0]
  return { name: cat, mood: { p, a, d }, energy: activity === 'asleep' ? 0 : 1 }
}

/** The name of a mood, and what it looks like. */
export const moodSaid = (mood: string): readonly [name: string, looks: string | null] =>
  isMood(mood) ? moodWords[mood] : [mood, null]
