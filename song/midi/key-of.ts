// The key and scale in which the notes of a file lie, where they lie in one.
import { isPitched } from '../instruments.ts'
import { type ScaleName, scales } from '../scales.ts'
import type { Voice } from './voices.ts'

/** So many of all notes must be of a scale, so that it is theirs. */
const most = 0.95

/** The major or minor scale that has nearly all notes, and its key most often; else all twelve. */
export function keyOf(voices: readonly Voice[]): { readonly key: number; readonly scale: ScaleName } {
  const counts = Array.from({ length: 12 }, () => 0)
  for (const { track, notes } of voices)
    if (isPitched(track.instrument)) for (const { note } of notes) counts[note % 12] = (counts[note % 12] ?? 0) + 1
  const all = counts.reduce((sum, count) => sum + count, 0)
  const heard = (note: number): number => counts[note % 12] ?? 0
  const choices = (['normal', 'normal-minor'] as const).flatMap((scale) =>
    counts.map((home, key) => ({
      scale,
      key,
      // Of the scales with the same notes, that whose first, third and fifth are heard.
      share: scales[scale].map((step) => heard(key + step)).reduce((sum, count) => sum + count, 0),
      home: home + (heard(key + scales[scale][2]) + heard(key + scales[scale][4])) / 2,
    })),
  )
  const [found] = choices
    .filter(({ share }) => all > 0 && share >= all * most)
    .sort((a, b) => b.share - a.share || b.home - a.home)
  return found ? { key: found.key, scale: found.scale } : { key: 0, scale: 'all' }
}
