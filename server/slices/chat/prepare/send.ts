// Says something in a room, from what came over the wire: normalised, and the room found, before the transaction.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { type RoomRow, roomFor } from '#slices/rooms/index'
import { type Sent, sendMessage } from '../commands/send-message.ts'
import type { Tx } from '../owns.ts'
import { messageText } from '../parts/message-text.ts'
import type { WordsIn } from '../parts/words-in.ts'

interface Wish {
  readonly ref: string
  readonly content: string
  readonly clientId: string
  readonly replyTo: number | null | undefined
}

/** One key a room, so that a node's commits in it, and the frames they cause, keep the order of its revs. */
export const keyOf = (roomId: number): string => `room:${roomId}`

/** Refuses with ROOM_NOT_FOUND, and as the command does. */
export async function send(ctx: AppContext, words: WordsIn, actor: Actor, wish: Wish): Promise<Sent> {
  const content = messageText(wish.content)
  const room: RoomRow =
    (await roomFor(ctx.db.reader, actor.id, wish.ref)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
  const { clientId, replyTo } = wish
  const input = { roomId: room.id, content, clientId, replyTo: replyTo ?? null, words: words(room) }
  return await ctx.db.write(keyOf(room.id), (tx: Tx) => sendMessage(tx, actor, input), 'repeatable')
}
