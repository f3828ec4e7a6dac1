// Tells rooms what was said in them, and people where something was said.
import { after, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { conversationDeleted } from '#events/direct'
import * as facts from '#events/messages'
import type { AppContext } from '#server/context'
import { dropForgotten } from './commands/drop-stuck.ts'
import { forgetReading } from './commands/forget-reading.ts'
import type { Tx } from './owns.ts'
import { wakeEraser } from './prepare/erase-writings.ts'
import { noteActivity } from './parts/activity.ts'

/** [CHAT-1.1, LAW-2] The object itself, to everyone who hears the room. */
const tellListeners = (ctx: AppContext, { message, access, unseenBy }: facts.MessageFact): void =>
  ctx.realtime.toStream(message.room_id, access, 'message', message, unseenBy)

export const reactions = [
  after(facts.messageSent, tellListeners),
  after(facts.messageEdited, tellListeners),
  after(facts.messageDeleted, tellListeners),
  after(facts.messageHidden, tellListeners),
  after(facts.messagePinned, tellListeners),
  after(facts.messageErased, tellListeners),
  after(facts.messageStuck, tellListeners),
  after(facts.stuckChanged, tellListeners),
  after(accountErased, (ctx: AppContext) => wakeEraser(ctx)),
  within(accountErased, (tx: Tx, { userId }) => forgetReading(tx, userId)),
  within(conversationDeleted, (tx: Tx, deleted) => dropForgotten(tx, deleted)),
  after(facts.messageSent, (ctx: AppContext, { message }) => noteActivity(ctx, message.room_id)),
  after(facts.roomRead, (ctx: AppContext, { userId, roomId, entryId, sessionId }) =>
    ctx.realtime.toPerson(userId, 'read', { room_id: roomId, id: entryId }, sessionId),
  ),
]
