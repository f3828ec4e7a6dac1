// Which words of the house's list stand in a text.
import { refuse } from '#bedrock/refusal'
import { normaliseOptionalText } from '#bedrock/text/normalise'
import { plainLine } from '#bedrock/text/plain-line'
import { sizes } from '#contract/limits'
import type { WordFilter } from '#contract/word-filters'
import { asMutedWord } from '#views/muted-words'

const shortest = 2
const partOfWord = /[\p{L}\p{N}\p{M}]/u
const wholeInOne = /\p{Extended_Pictographic}|\p{sc=Han}/u

/** [MOD-1.24] As they are kept: each pattern once, by their letters. Refuses with VALIDATION what would fit nearly everything, and stars within a word. */
export function filtersToKeep(raw: readonly WordFilter[]): WordFilter[] {
  const kept = raw.map(({ pattern, act, sentence }): WordFilter => {
    const folded = asMutedWord(plainLine(pattern, sizes.filterCharacters, 'filters'))
    const core = coreOf(folded)
    if (core.includes('*') || (Array.from(core).length < shortest && !wholeInOne.test(core)))
      refuse('VALIDATION', 'A pattern has at least two letters, and stars only at its beginning and its end.', {
        fields: { filters: `${folded}: at least two letters, stars only at the ends` },
      })
    const said = normaliseOptionalText(sentence, sizes.warningCharacters, 'filters').replaceAll('\n', ' ')
    return { pattern: folded, act, sentence: said }
  })
  return [...new Map(kept.map((each) => [each.pattern, each])).values()].toSorted((one, other) =>
    one.pattern < other.pattern ? -1 : 1,
  )
}

const coreOf = (pattern: string): string => pattern.replace(/^\*/, '').replace(/\*$/, '')

/** [MOD-1.24] The first of these whose pattern stands in the text; what refuses comes before what folds. The time it takes grows with the text, whatever the pattern is. */
export function filterIn(text: string, filters: readonly WordFilter[]): WordFilter | null {
  if (filters.length === 0) return null
  const folded = asMutedWord(text)
  const found = filters.filter(({ pattern }) => fits(folded, pattern))
  return found.find(({ act }) => act === 'refuse') ?? found[0] ?? null
}

function fits(text: string, pattern: string): boolean {
  const core = coreOf(pattern)
  const [openStart, openEnd] = [pattern.startsWith('*'), pattern.endsWith('*')]
  for (let at = text.indexOf(core); at !== -1; at = text.indexOf(core, at + core.length)) {
    const before = openStart || !joins(text.slice(Math.max(0, at - 2), at), core, 'before')
    const end = at + core.length
    if (before && (openEnd || !joins(text.slice(end, end + 2), core, 'after'))) return true
  }
  return false
}

/** Whether the letters beside it belong to the same word. */
function joins(beside: string, core: string, side: 'before' | 'after'): boolean {
  const letters = Array.from(beside)
  const own = Array.from(core)
  const [neighbour, edge] = side === 'before' ? [letters.at(-1), own.at(0)] : [letters.at(0), own.at(-1)]
  return partOfWord.test(neighbour ?? '') && partOfWord.test(edge ?? '')
}
