// All emoji, fetched once somebody looks for one.
import { signal } from '@preact/signals'
import { type Emoji, readEmoji } from './read-emoji.ts'

/** In Unicode's order; `null` until they have come. */
export const emojiTable = signal<readonly Emoji[] | null>(null)

/** Fetches them, if they are not here. Without a line they come the next time. */
export async function loadEmoji(): Promise<void> {
  if (emojiTable.peek() !== null) return
  try {
    emojiTable.value = readEmoji((await import('virtual:emoji-lines')).default)
  } catch {
    // Asked again when somebody looks again.
  }
}
