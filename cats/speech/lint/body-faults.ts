// What is wrong with one body, wherever it stands.
import { partsOf, slotsOf } from '../grammar.ts'
import { longestLine } from '../longest-line.ts'
import { longestMemory, longestWord } from '../word.ts'
import { bannedWords } from './banned-words.ts'

/** Sentences on what is wrong; none if nothing is. */
export function bodyFaults(body: string): string[] {
  const problem = unreadable(body)
  if (problem !== null) return [problem]
  const words = body.toLowerCase().replace(/[[\]|<>{}]/g, ' / ')
  const said = bannedWords.filter(([sign]) => sign.test(sign.source.startsWith(' {2}') ? longestOf(body) : words))
  return [
    ...said.map(([, what]) => `“${body}” ${what}`),
    ...(lengthOf(body) > longestLine ? [`“${body}” may have ${lengthOf(body)} letters`] : []),
    ...(sameWays(body) ? [`“${body}” offers the same twice`] : []),
  ]
}

/** The letters of its longest wording, with facts as long as they may be. */
export const lengthOf = (body: string): number =>
  longestOf(body).length +
  slotsOf(body).reduce((sum, slot) => sum + (slot === 'memory' ? longestMemory : longestWord) - 1, 0)

const longestOf = (body: string): string =>
  partsOf(body)
    .map((part) => ('slot' in part ? '_' : ([...part.ways].sort((a, b) => b.length - a.length)[0] ?? '')))
    .join('')

function unreadable(body: string): string | null {
  try {
    partsOf(body)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const sameWays = (body: string): boolean =>
  partsOf(body).some((part) => 'ways' in part && new Set(part.ways).size < part.ways.length)
