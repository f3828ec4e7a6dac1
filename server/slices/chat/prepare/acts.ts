// The acts of chat as both adapters call them: normalise and find before the transaction, then the command. HTTP and sockets differ in nothing but the envelope.
import type { Actor } from '#bedrock/actor'
import type { Message } from '#contract/messages'
import type { AppContext } from '#server/context'
import { type WordsIn, wordsIn } from '#slices/rooms/index'
import { deleteMessage } from '../commands/delete-message.ts'
import { hideMessage } from '../commands/hide-message.ts'
import { pinMessage } from '../commands/pin-message.ts'
import type { Sent } from '../parts/sent-before.ts'
import type { Tx } from '../owns.ts'
import { messageById } from '../queries/messages-by-id.ts'
import { reword } from './reword.ts'
import { keyOf, send, type Wish } from './send.ts'

export interface Acts {
  send(actor: Actor, wish: Wish): Promise<Sent>
  edit(actor: Actor, id: number, content: string, expectedRev: number | undefined): Promise<Message>
  remove(actor: Actor, id: number): Promise<Message>
  hide(actor: Actor, id: number, hidden: boolean): Promise<Message>
  pin(actor: Actor, id: number, pinned: boolean): Promise<Message>
}

/** [CHAT-2.6] What HTTP and sockets share. */
export const actsOf = (ctx: AppContext): Acts => actsWith(ctx, wordsIn(ctx))

const actsWith = (ctx: AppContext, words: WordsIn): Acts => ({
  send: (actor, wish) => send(ctx, words, actor, wish),
  edit: (actor, id, content, expectedRev) => reword(ctx, words, actor, { id, content, expectedRev }),
  async remove(actor, id) {
    const { stream_id: roomId } = await messageById(ctx.db.reader, actor, id)
    // Deleting twice is deleting once, so it may be repeated.
    return await ctx.db.write(keyOf(roomId), (tx: Tx) => deleteMessage(tx, actor, roomId, id), 'repeatable')
  },
  async hide(actor, id, hidden) {
    const { stream_id: roomId } = await messageById(ctx.db.reader, actor, id)
    return await ctx.db.write(keyOf(roomId), (tx: Tx) => hideMessage(tx, actor, roomId, id, hidden), 'repeatable')
  },
  async pin(actor, id, pinned) {
    const { stream_id: roomId } = await messageById(ctx.db.reader, actor, id)
    const wish = { roomId, id, pinned }
    return await ctx.db.write(keyOf(roomId), (tx: Tx) => pinMessage(tx, actor, wish, words), 'repeatable')
  },
})
