// static: small letters, and points in a list where there are several.
import { sentencesOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

const marks = ['a', 'b', 'c', 'd'] as const

/** About half of the lines of two sentences or more become a list. */
export const staticVoice: Voice = (text, { draw }) => {
  const small = text.toLowerCase()
  const points = sentencesOf(small)
  if (points.length < 2 || points.length > marks.length || draw('list') > 0.5) return small
  return points.map((point, index) => `${marks[index]}) ${point.replace(/\.$/, '')}`).join('; ')
}
