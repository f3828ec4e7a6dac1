// The emoji of the house as a client gets them.
import type { EmojiPack, HouseEmoji } from '#contract/emoji'
import { viewGiven } from '#slices/files/index'
import type { PackRow } from './queries/house-emoji.ts'

interface EmojiRow {
  readonly name: string
  readonly alt: string
  readonly file: string
  readonly sizes: string
}

/** One of them. */
export const viewEmoji = ({ name, alt, file, sizes }: EmojiRow): HouseEmoji => ({
  name,
  alt,
  ...viewGiven({ name: file, sizes }),
})

/** The packs in the order of their rows, each with what is in it. */
export const viewPacks = (rows: readonly PackRow[]): EmojiPack[] =>
  [...Map.groupBy(rows, ({ id }) => id)].map(([id, inside]) => ({
    id,
    name: inside[0]?.pack ?? '',
    emoji: inside.flatMap(({ name, alt, file, sizes }) =>
      name === null || alt === null || file === null || sizes === null ? [] : [viewEmoji({ name, alt, file, sizes })],
    ),
  }))
