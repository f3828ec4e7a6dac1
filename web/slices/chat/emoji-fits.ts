// Emoji whose names fit what is being typed: those of the house first.
import { emojiTable } from '../../kit/emoji/emoji-table.ts'
import { findEmoji } from '../../kit/emoji/find-emoji.ts'
import { findHouse } from '../../kit/emoji/house-cells.tsx'
import { keptEmoji, tookEmoji } from '../../kit/emoji/kept-emoji.ts'
import { toned } from '../../kit/emoji/read-emoji.ts'
import type { Fit } from './fit.ts'

/** Of so many that are offered, at most half are the house’s. */
const houseShare = 0.5

/** At most so many, the best fit first. */
export function emojiFits(prefix: string, most: number): readonly Fit[] {
  const own = findHouse(prefix, most * houseShare).map((emoji): Fit => {
    const put = `:${emoji.name}:`
    return { put, shown: put, picture: emoji, chosen: () => tookEmoji(put) }
  })
  const signs = findEmoji(emojiTable.value ?? [], prefix, most - own.length).map((emoji): Fit => {
    const put = toned(emoji, keptEmoji.value.tone)
    const name = emoji.names.find((one) => one.startsWith(prefix.toLowerCase())) ?? emoji.names[0] ?? ''
    return { put, shown: `${put} :${name}:`, chosen: () => tookEmoji(put) }
  })
  return [...own, ...signs]
}
