// What a message is answered with that was sent before.
import type { Entry } from '#bedrock/log/entry'
import type { Words } from '#bedrock/log/words'
import { refuse } from '#bedrock/refusal'
import type { Message } from '#contract/messages'
import type { RoomRow, WordsIn } from '#slices/rooms/index'
import { viewMessage } from '../view.ts'
import { type BesideWish, readBeside, wordsAlone } from './beside.ts'

export interface NewMessage {
  readonly roomId: number
  /** Normalised. */
  readonly content: string
  readonly clientId: string
  readonly replyTo: number | null
  /** Nothing, if left away. */
  readonly beside?: BesideWish
  /** Its words name everybody in the room. Not, if left away. */
  readonly namesRoom?: boolean
  /** How the room keeps words, as it stands once nobody else writes in it: its key may be another than before. */
  readonly wordsIn: WordsIn
}

export interface Sent {
  readonly message: Message
  readonly duplicate: boolean
}

/** [CHAT-1.2, CHAT-4.6] The stored one. Refuses with CONFLICT if something else was sent under the same client id. */
export function sentBefore(stored: Entry, input: NewMessage, room: RoomRow): Sent {
  const words = input.wordsIn(room)
  // A message that was edited or deleted since no longer holds what was sent first; then room and reply decide.
  const unchanged = stored.erased_at === null && stored.edited_at === null
  const elsewhere = stored.stream_id !== room.id || stored.reply_to !== input.replyTo
  if (elsewhere || (unchanged && !isSame(stored, input, words))) {
    refuse('CONFLICT', 'This was sent before with other words or files, or to another room. Send it as a new message.')
  }
  if (stored.id <= room.cut) refuse('CONFLICT', 'This was deleted with the conversation. Send it as a new message.')
  return { message: viewMessage(stored, words), duplicate: true }
}

function isSame(stored: Entry, { content, beside = wordsAlone }: NewMessage, words: Words): boolean {
  if (stored.body === null || words.read(stored, stored.body) !== content) return false
  const { attachments, warning } = readBeside(words, stored)
  return (
    warning === beside.warning &&
    attachments.length === beside.attachments.length &&
    attachments.every(({ file, alt, called }, n) => {
      const wished = beside.attachments[n]
      return file === wished?.file && alt === wished.alt && (called === null || called === wished.called)
    })
  )
}
