// delta: fragments; whoever acts goes without saying.
import { capital, sentencesOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

/** Drops what a sentence begins with, and breaks at commas when it is restless. */
export const deltaVoice: Voice = (text, { mood, draw }) => {
  const bare = sentencesOf(text).map((one) =>
    capital(one.replace(/^(I am|I have|I was|It is|There is|There are|I) (?=\p{Ll})/u, '')),
  )
  const line = bare.join(' ')
  return draw('break') < 0.4 + 0.4 * mood.a
    ? line.replace(/, (?:and )?(\p{Ll})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`)
    : line
}
