// An emoji whose name was typed whole, between two colons, becomes its sign at once.
import { emojiTable } from '../../kit/emoji/emoji-table.ts'
import { keptEmoji, tookEmoji } from '../../kit/emoji/kept-emoji.ts'
import { toned } from '../../kit/emoji/read-emoji.ts'
import { closedAt } from './completion.ts'

/** The text with the sign and where the caret goes; `null` where nothing was closed, or nothing is called so. */
export function emojiClosed(text: string, caret: number): { text: string; caret: number } | null {
  const closed = closedAt(text, caret)
  const emoji = closed && emojiTable.peek()?.find(({ names }) => names.includes(closed.name))
  if (!closed || !emoji) return null
  const sign = toned(emoji, keptEmoji.peek().tone)
  tookEmoji(sign)
  return { text: text.slice(0, closed.start) + sign + text.slice(caret), caret: closed.start + sign.length }
}
