// The long run of the cats’ speech: five hundred days of a lively house, for the command line.
import { repetitionIn } from './repetition.ts'
import { saidInDays } from './said-in-days.ts'

/** What so many days said, in one sentence, with the shares, from 0 to 1, of lines that had been heard before and of moments without a line (CAT-3.3). */
export function runOfDays(
  days = 500,
  seed = 20_261_130,
): { readonly sentence: string; readonly share: number; readonly wordless: number } {
  const { said, wordless } = saidInDays(days, seed)
  const { lines, repeated, share } = repetitionIn(said)
  return {
    sentence: `${days} days of seed ${seed}: ${lines} lines, ${repeated} of them heard before (${(share * 100).toFixed(2)} in a hundred), ${wordless.length} moments left to gestures.`,
    share,
    wordless: wordless.length / (lines + wordless.length),
  }
}
