// Finds palette entries: by a word that begins so, by letters that stand together, by a keyword, and last by letters that merely occur in order.
import type { PaletteEntry } from './registry.ts'

const most = 9

/** What fits in each way is worse than all that fits in the way before. */
const ways = { start: 0, inside: 1_000, keyword: 2_000, scattered: 3_000 } as const

/** How badly `text` fits `label` (0 is best), or `null` if its letters do not occur in order. */
export function misfit(label: string, text: string): number | null {
  const letters = label.toLowerCase()
  const meant = text.trim().toLowerCase()
  const together = letters.indexOf(meant)
  if (together >= 0) {
    const start = startOf(letters, meant)
    return (start === null ? ways.inside + together : ways.start + start) + letters.length / 100
  }
  const scattered = gaps(label, text)
  return scattered === null ? null : ways.scattered + scattered
}

/** How much lies between the letters of `text` where they occur in order in `label`; `null` if they do not. */
export function gaps(label: string, text: string): number | null {
  const letters = label.toLowerCase()
  let from = 0
  let sum = 0
  for (const letter of text.toLowerCase().replace(/\s+/g, '')) {
    const at = letters.indexOf(letter, from)
    if (at < 0) return null
    sum += at - from
    from = at + 1
  }
  return sum + letters.length / 100
}

/** Where the first word stands that begins so. */
function startOf(letters: string, meant: string): number | null {
  for (let at = letters.indexOf(meant); at >= 0; at = letters.indexOf(meant, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] ?? '')) return at
  return null
}

/** The entries that fit, the best first, at most nine. */
export const findEntries = (entries: readonly PaletteEntry[], text: string): readonly PaletteEntry[] =>
  entries
    .map((entry) => ({ entry, score: best(entry, text) }))
    .filter((one): one is { entry: PaletteEntry; score: number } => one.score !== null)
    .sort((a, b) => (text ? a.score - b.score : 0))
    .slice(0, most)
    .map(({ entry }) => entry)

function best({ label, keywords = '' }: PaletteEntry, text: string): number | null {
  const meant = text.trim().toLowerCase()
  const keyword =
    meant !== '' && startOf(keywords.toLowerCase(), meant) !== null ? ways.keyword + label.length / 100 : null
  const scores = [misfit(label, text), keyword].filter((score) => score !== null)
  return scores.length ? Math.min(...scores) : null
}
