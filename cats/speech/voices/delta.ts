// delta: fragments; whoever acts goes without saying.
import { capital, sentencesOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

/** What says in its form that it is past; dropped before the present, “I” would leave an order. */
const before =
  /^I (?=\p{Ll}+ed\b|(?:ran|took|went|spun|lay|saw|heard|fell|threw|kept|found|met|sat|felt|knew|bit|lit)\b)|^(?:I am|I was|It is|There is|There are|I have) (?=\p{Ll})/u

/** Drops what a sentence begins with, and breaks at commas when it is restless. */
export const deltaVoice: Voice = (text, { mood, draw }) => {
  const line = sentencesOf(text)
    .map((one) => capital(one.replace(before, '')))
    .join(' ')
  return draw('break') < 0.4 + 0.4 * mood.a
    ? line.replace(/, (?:and )?(\p{Ll})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`)
    : line
}
