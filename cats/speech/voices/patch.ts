// patch: looks twice at everything, its own sentences included.
import { oneOf, sentencesOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

const looks = [
  'Wait.',
  'What was that.',
  'No. Yes.',
  'Behind me?',
  'Sorry. Go on.',
  'Nothing. Something.',
  'Shh.',
] as const

/** A look over the shoulder at the end, the more the more it is stirred; in the middle only of a long line. */
export const patchVoice: Voice = (text, { mood, draw }) => {
  const sentences = sentencesOf(text)
  if (text.length > 100 || draw('look') > 0.14 + 0.26 * Math.max(0, mood.a)) return text
  const at = sentences.length > 2 ? 1 : sentences.length
  return [...sentences.slice(0, at), oneOf(looks, draw('which look')), ...sentences.slice(at)].join(' ')
}
