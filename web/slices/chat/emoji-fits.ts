// Emoji whose names fit what is being typed.
import { emojiTable } from '../../kit/emoji/emoji-table.ts'
import { findEmoji } from '../../kit/emoji/find-emoji.ts'
import { keptEmoji, tookEmoji } from '../../kit/emoji/kept-emoji.ts'
import { toned } from '../../kit/emoji/read-emoji.ts'
import type { Fit } from './fit.ts'

/** At most so many, the best fit first. */
export const emojiFits = (prefix: string, most: number): readonly Fit[] =>
  findEmoji(emojiTable.value ?? [], prefix, most).map((emoji) => {
    const put = toned(emoji, keptEmoji.value.tone)
    const name = emoji.names.find((one) => one.startsWith(prefix.toLowerCase())) ?? emoji.names[0] ?? ''
    return { put, shown: `${put} :${name}:`, chosen: () => tookEmoji(put) }
  })
