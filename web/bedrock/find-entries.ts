// Finds palette entries by letters that occur in order, the closest together and the earliest first.
import type { PaletteEntry } from './registry.ts'

const most = 9

/** How badly `text` fits `label` (0 is best), or `null` if its letters do not occur in order. */
export function misfit(label: string, text: string): number | null {
  const letters = label.toLowerCase()
  let from = 0
  let gaps = 0
  for (const letter of text.toLowerCase().replace(/\s+/g, '')) {
    const at = letters.indexOf(letter, from)
    if (at < 0) return null
    gaps += at - from
    from = at + 1
  }
  return gaps + letters.length / 100
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
  const scores = [misfit(label, text), keywords ? misfit(keywords, text) : null].filter((score) => score !== null)
  return scores.length ? Math.min(...scores) : null
}
