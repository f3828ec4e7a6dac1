// Says something in a room.
import type { Actor } from '#bedrock/actor'
import { append } from '#bedrock/log/append'
import { findByClientId } from '#bedrock/log/find-entry'
import { advance } from '#bedrock/log/stream'
import { messageSent } from '#events/messages'
import type { Tx } from '../owns.ts'
import { type NewMessage, type Sent, sentBefore } from '../parts/sent-before.ts'
import { keepPace, speakableRoom, visible } from '../parts/speakable-room.ts'
import { viewMessage } from '../view.ts'
import { besideWords, placeFiles } from './attach.ts'

/** [CHAT-1.1, CHAT-1.2] The client id is looked up before the clock moves, and again after, when a concurrent twin may have stored it. */
export async function sendMessage(tx: Tx, actor: Actor, input: NewMessage): Promise<Sent> {
  const stored = await findByClientId(tx.db, actor.id, input.clientId)
  if (stored) return sentBefore(stored, input, await visible(tx, actor, input.roomId))

  const stream = { kind: 'room', id: input.roomId } as const
  const head = await advance(tx, stream)
  const room = await speakableRoom(tx, actor, input.roomId, input.replyTo)
  const twin = await findByClientId(tx.db, actor.id, input.clientId)
  if (twin) tx.undo(sentBefore(twin, input, room))
  await keepPace(tx, actor, room)

  const of = { stream_id: room.id, author_id: actor.id, client_id: input.clientId }
  const words = input.wordsIn(room)
  const beside = await besideWords(tx, actor, room, input, words)
  const entry = await append(tx, stream, head, {
    authorId: actor.id,
    authorName: actor.username,
    body: words.keep(of, input.content),
    replyTo: input.replyTo,
    clientId: input.clientId,
    beside: beside.keptAs(of),
  })
  await placeFiles(tx, actor, room, entry.id, beside.files)
  const message = viewMessage(entry, words)
  await tx.announce(messageSent({ message, access: head.access, sealed: room.words_key !== null }))
  return { message, duplicate: false }
}
