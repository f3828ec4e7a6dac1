// Words that somebody does not want to read, as they came over the wire and as they are kept.
import { refuse } from '#bedrock/refusal'
import { plainLine } from '#bedrock/text/plain-line'
import { sizes } from '#contract/limits'
import { asMutedWord } from '#views/muted-words'

const shortest = 2
const wholeInOne = /\p{Extended_Pictographic}|\p{sc=Han}/u

/** [FRND-1.9] Each once, by their letters. Refuses with VALIDATION what is shorter than two characters, and with TOO_LONG. */
export function wordsToMute(raw: readonly string[]): string[] {
  const words = raw.map((word) => asMutedWord(plainLine(word, sizes.mutedWordCharacters, 'words')))
  if (words.some((word) => Array.from(word).length < shortest && !wholeInOne.test(word)))
    refuse('VALIDATION', 'One letter alone would fold nearly everything away. Take at least two.', {
      fields: { words: 'at least two characters' },
    })
  return [...new Set(words)].toSorted()
}
