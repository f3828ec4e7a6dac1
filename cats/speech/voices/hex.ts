// hex: a riddle’s tail, now and then.
import { oneOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

const tails = [
  'Ask the hem.',
  'Not yet.',
  'It will keep.',
  'The answer is a door.',
  'Twice, if you listen.',
  'Look again in spring.',
  'The rest is under the rug.',
  'You will know it by its shadow.',
  'Say it backwards.',
  'Roots first.',
] as const

/** A tail behind about one line in five, the more the calmer it is. */
export const hexVoice: Voice = (text, { mood, draw }) =>
  text.length < 92 && !text.includes('?') && draw('tail') < 0.2 - 0.12 * mood.a
    ? `${text} ${oneOf(tails, draw('which tail'))}`
    : text
