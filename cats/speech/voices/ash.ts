// ash: everything was, and nothing quite ends.
import { sentencesOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

const past: Readonly<Record<string, string>> = {
  is: 'was',
  are: 'were',
  am: 'was',
  has: 'had',
  have: 'had',
  keeps: 'kept',
  keep: 'kept',
  sits: 'sat',
  stays: 'stayed',
  comes: 'came',
  goes: 'went',
  falls: 'fell',
  knows: 'knew',
  waits: 'waited',
  remembers: 'remembered',
  settles: 'settled',
  holds: 'held',
}

/** Half of its plain sentences in the past, all of them small, the last one open. */
export const ashVoice: Voice = (text, { mood, draw }) => {
  const spoken = sentencesOf(text).map((one, index) =>
    isPlain.test(one) && draw(`past ${index}`) < 0.5 - 0.3 * mood.p ? inThePast(one) : one,
  )
  return spoken.join(' ').toLowerCase().replace(/\.$/, '…')
}

/** A statement of one clause; in others a second verb would stay behind. */
const isPlain = /^(?!.*(?:,|\band\b|\bthan\b|\bin so far\b)).*\.$/u

const inThePast = (one: string): string =>
  one.replace(
    /(?<=\p{L}+ )(?<!\b(?:to|will|can|may|not|let|would|could|did|do) )\p{Ll}+\b/gu,
    (word) => past[word] ?? word,
  )
