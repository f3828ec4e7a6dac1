// Says something in a room.
import type { Actor } from '#bedrock/actor'
import { append } from '#bedrock/log/append'
import type { Entry } from '#bedrock/log/entry'
import { findByClientId, findEntry } from '#bedrock/log/find-entry'
import { advance } from '#bedrock/log/stream'
import type { Words } from '#bedrock/log/words'
import { refuse } from '#bedrock/refusal'
import type { Message } from '#contract/messages'
import { messageSent } from '#events/messages'
import { mayPost, type RoomRow, roomFor } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { viewMessage } from '../view.ts'

export interface NewMessage {
  readonly roomId: number
  /** Normalised. */
  readonly content: string
  readonly clientId: string
  readonly replyTo: number | null
  /** How the room keeps words. */
  readonly words: Words
}

export interface Sent {
  readonly message: Message
  readonly duplicate: boolean
}

/** [CHAT-1.1, CHAT-1.2] The client id is looked up before the clock moves, and again after, when a concurrent twin may have stored it. */
export async function sendMessage(tx: Tx, actor: Actor, input: NewMessage): Promise<Sent> {
  const stored = await findByClientId(tx.db, actor.id, input.clientId)
  if (stored) return duplicateOf(stored, input)

  const stream = { kind: 'room', id: input.roomId } as const
  const head = await advance(tx, stream)
  // [LOG-2] Everything that decides is read under the room's lock.
  const room = await roomFor(tx.db, actor.id, String(input.roomId))
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  if (!mayPost(actor, room)) refuse('FORBIDDEN', whyNot(room))
  const twin = await findByClientId(tx.db, actor.id, input.clientId)
  if (twin) tx.undo(duplicateOf(twin, input))
  if (input.replyTo !== null) await refuseForeignReply(tx, input.replyTo, room.id)

  const entry = await append(tx, stream, head, {
    authorId: actor.id,
    authorName: actor.username,
    body: input.words.keep({ stream_id: room.id, author_id: actor.id, client_id: input.clientId }, input.content),
    replyTo: input.replyTo,
    clientId: input.clientId,
  })
  const message = viewMessage(entry, input.words)
  await tx.announce(messageSent({ message, access: head.access, sealed: room.words_key !== null }))
  return { message, duplicate: false }
}

function duplicateOf(stored: Entry, input: NewMessage): Sent {
  // A message that was edited or deleted since no longer holds what was sent first; then room and reply decide.
  const unchanged = stored.erased_at === null && stored.edited_at === null
  const elsewhere = stored.stream_id !== input.roomId || stored.reply_to !== input.replyTo
  if (elsewhere || (unchanged && (stored.body === null || input.words.read(stored, stored.body) !== input.content))) {
    refuse('CONFLICT', 'This was sent before with other words or to another room. Send it as a new message.')
  }
  return { message: viewMessage(stored, input.words), duplicate: true }
}

function whyNot({ kind, archived_at, silent, accepted_at }: RoomRow): string {
  if (kind === 'direct')
    return silent === 1 || accepted_at !== null
      ? 'They cannot be reached at the moment.'
      : 'This is a knock. You can write here once it is answered.'
  return archived_at === null
    ? 'Only the people who run the house post here.'
    : 'This room is archived; it can be read only.'
}

/** [CHAT-1.7] */
async function refuseForeignReply(tx: Tx, replyTo: number, roomId: number): Promise<void> {
  const quoted = await findEntry(tx.db, replyTo)
  if (quoted?.stream_id !== roomId) refuse('NOT_FOUND', 'The message that this answers is not in this room.')
}
