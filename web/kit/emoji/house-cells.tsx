// Emoji of the house in the grid of emoji.
import type { HouseEmoji } from '#contract/emoji'
import type { Cell } from './cell.ts'
import { houseEmoji } from './house-emoji.ts'
import { HousePicture } from './house-picture.tsx'

/** One of them. */
export function houseCell(emoji: HouseEmoji): Cell {
  const sign = `:${emoji.name}:`
  return { sign, label: emoji.alt || sign, title: sign, face: <HousePicture emoji={emoji} mute /> }
}

/** Those whose names fit best, at most so many: as a whole, by their beginning, by a word in them, then by what is to be seen. */
export function findHouse(text: string, most: number): readonly HouseEmoji[] {
  const wanted = text.trim().toLowerCase().replaceAll(/\s+/g, '_')
  if (wanted === '') return []
  return [...(houseEmoji.value?.values() ?? [])]
    .map((emoji) => ({ emoji, rank: rankOf(emoji, wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.emoji.name < b.emoji.name ? -1 : 1))
    .slice(0, most)
    .map(({ emoji }) => emoji)
}

function rankOf({ name, alt }: HouseEmoji, wanted: string): number | null {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(wanted)) return 2
  return alt.toLowerCase().replaceAll(/\s+/g, '_').includes(wanted) ? 3 : null
}
