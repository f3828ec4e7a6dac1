// Opens one's own sealed words and looks through them, where an index would tell what is sealed.
import { setImmediate } from 'node:timers/promises'
import type { AppContext } from '#server/context'
import { type Beside, readBeside, wordsIn } from '#slices/chat/index'
import { hasAll } from '../parts/excerpt.ts'
import { messageMarks, readable } from '../parts/message-words.ts'
import { tokensOf } from '../parts/tokens.ts'
import type { OwnConversation, OwnEntry } from '../queries/own-direct.ts'
import type { Resolved } from './resolve.ts'

/** So many are opened before others have their turn. */
const atOnce = 50

/** Of those that were asked for, the ones that fit. */
export interface Through {
  readonly found: readonly FoundEntry[]
  /** The last that was looked at. */
  readonly last: OwnEntry | undefined
}

/** Opened. */
export interface FoundEntry extends Omit<OwnEntry, 'body' | 'beside'> {
  readonly body: string
  readonly beside: Beside
  readonly conversation: OwnConversation
}

/** [FEED-2.30] Looks through entries in their order until `most` are found. Throws `MissingKey` and `BrokenSeal`. */
export async function lookThrough(
  ctx: AppContext,
  entries: readonly OwnEntry[],
  conversations: readonly OwnConversation[],
  { phrases, marks }: Resolved,
  most: number,
): Promise<Through> {
  const openIn = wordsIn(ctx)
  const byRoom = new Map(conversations.map((one) => [one.id, { conversation: one, words: openIn(one) }]))
  const found: FoundEntry[] = []
  let last: OwnEntry | undefined
  for (const [n, entry] of entries.entries()) {
    if (found.length === most) break
    if (n % atOnce === atOnce - 1) await setImmediate()
    last = entry
    const there = byRoom.get(entry.stream_id)
    if (!there || entry.body === null || entry.erased_at !== null || entry.hidden_at !== null) continue
    const text = there.words.read(entry, entry.body)
    const beside = readBeside(there.words, entry)
    const message = { roomId: entry.stream_id, authorId: entry.author_id, text, beside }
    const own = new Set(messageMarks(message))
    if (!marks.every((mark) => own.has(mark))) continue
    if (hasAll(tokensOf(readable(message).normalize('NFC')), phrases))
      found.push({ ...entry, body: text, beside, conversation: there.conversation })
  }
  return { found, last }
}
