// Says something in a room, from what came over the wire: normalised, and the room found, before the transaction.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { roomFor, type RoomRow, type WordsIn } from '#slices/rooms/index'
import { sendMessage } from '../commands/send-message.ts'
import type { Sent } from '../parts/sent-before.ts'
import type { Tx } from '../owns.ts'
import { besideWish } from '../parts/beside.ts'
import { captionText, messageText } from '../parts/message-text.ts'
import type { Wish } from '../parts/wish.ts'
import { takeCall } from './take-call.ts'
import { wanted } from './wanted.ts'

export type { Wish } from '../parts/wish.ts'

/** One key a room, so that a node's commits in it, and the frames they cause, keep the order of its revs. */
export const keyOf = (roomId: number): string => `room:${roomId}`

/** Refuses with ROOM_NOT_FOUND, and as the command does. */
export async function send(ctx: AppContext, words: WordsIn, actor: Actor, wish: Wish): Promise<Sent> {
  const beside = besideWish(wish)
  const content = beside.attachments.length > 0 ? captionText(wish.content) : messageText(wish.content)
  const room: RoomRow =
    (await roomFor(ctx.db.reader, actor.id, wish.ref)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
  const { clientId, replyTo } = wish
  const folded = await wanted(ctx, actor, room, content, beside.attachments.length)
  const named = await takeCall(ctx, actor, room, { content, clientId })
  const warned = { ...beside, warning: beside.warning ?? folded }
  const said = { content, clientId, replyTo: replyTo ?? null, beside: warned, namesRoom: named }
  const input = { roomId: room.id, ...said, wordsIn: words }
  return await ctx.db.write(keyOf(room.id), (tx: Tx) => sendMessage(tx, actor, input), 'repeatable')
}
