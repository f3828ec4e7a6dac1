// Sticking on and peeling off, from what came over the wire: normalised, and the message found, before the transaction.
import type { Actor } from '#bedrock/actor'
import type { Message } from '#contract/messages'
import type { AppContext } from '#server/context'
import { wordsIn } from '#slices/rooms/index'
import { peelOff } from '../commands/peel-off.ts'
import { stickOn } from '../commands/stick-on.ts'
import type { Tx } from '../owns.ts'
import { type StickWish, stuckThing } from '../parts/stuck.ts'
import { messageById } from '../queries/messages-by-id.ts'
import { keyOf } from './send.ts'

export interface StuckActs {
  stick(actor: Actor, id: number, sticker: StickWish['sticker']): Promise<Message>
  peel(actor: Actor, id: number, stickerId: string): Promise<Message>
}

/** [CHAT-5.11, CHAT-5.12] Both refuse with NOT_FOUND, and as the commands do. */
export const stuckActsOf = (ctx: AppContext): StuckActs => ({
  async stick(actor, id, sticker) {
    const thing = stuckThing(sticker.thing)
    const { stream_id: roomId } = await messageById(ctx.db.reader, actor, id)
    const wish = { roomId, id, sticker: { ...sticker, thing } }
    return await ctx.db.write(keyOf(roomId), (tx: Tx) => stickOn(tx, actor, wish, wordsIn(ctx)), 'repeatable')
  },
  async peel(actor, id, stickerId) {
    const { stream_id: roomId } = await messageById(ctx.db.reader, actor, id)
    const wish = { roomId, id, stickerId }
    return await ctx.db.write(keyOf(roomId), (tx: Tx) => peelOff(tx, actor, wish, wordsIn(ctx)), 'repeatable')
  },
})
