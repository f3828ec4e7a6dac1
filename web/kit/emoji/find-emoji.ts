// Finding emoji by what somebody types.
import type { Emoji } from './read-emoji.ts'

/** The ones that fit best, at most so many: by whole name, by how a name begins, by a word in a name, then by tag. */
export function findEmoji(table: readonly Emoji[], text: string, most: number): readonly Emoji[] {
  const wanted = text.trim().toLowerCase().replaceAll(/\s+/g, '_')
  if (wanted === '') return []
  return table
    .map((emoji, at) => ({ emoji, at, rank: rankOf(emoji, wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.at - b.at)
    .slice(0, most)
    .map(({ emoji }) => emoji)
}

function rankOf({ names, tags, label }: Emoji, wanted: string): number | null {
  if (names.includes(wanted)) return 0
  const said = label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')
  if (names.some((name) => name.startsWith(wanted))) return 1
  if (said === wanted) return 2
  if (names.some((name) => name.includes(`_${wanted}`))) return 3
  if (said.startsWith(wanted) || said.includes(`_${wanted}`)) return 4
  return tags.some((tag) => tag.startsWith(wanted)) ? 5 : null
}
