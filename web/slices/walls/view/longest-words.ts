// How long the longest words of a text are, so that a column of a phone’s width sets it no larger than they fit.
import type { SeenModule } from '#contract/seen-walls'

/** Letters. Shorter ones always fit; of a longer one nobody expects that. */
const [fewest, most] = [6, 28]

const longestOf = (lines: readonly string[]): number => {
  const words = lines.flatMap((line) => line.replaceAll(/[*_~`#>[\]|]|\(https?:[^)]*\)/g, ' ').split(/[\s\-–—/]+/))
  return Math.min(most, Math.max(fewest, ...words.map((word) => Array.from(word).length)))
}

/** As properties of the column’s thing: in its headings, and in all of it where all is set as a title. */
export function longestWords({ kind, content, look }: Pick<SeenModule, 'kind' | 'content' | 'look'>): {
  readonly '--longest'?: string
  readonly '--longest-heading'?: string
} {
  if (kind !== 'text' || !('markdown' in content)) return {}
  const lines = content.markdown.split('\n')
  return {
    ...(look.face === 'title' ? { '--longest': String(longestOf(lines)) } : {}),
    '--longest-heading': String(longestOf(lines.filter((line) => /^ {0,3}#/.test(line)))),
  }
}
