// Tells rooms what was said in them, and people where something was said.
import { after, everywhere, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { conversationDeleted } from '#events/direct'
import type { FactSpec } from '#events/fact'
import * as facts from '#events/messages'
import type { AppContext } from '#server/context'
import { dropForgotten } from './commands/drop-stuck.ts'
import { forgetReading } from './commands/forget-reading.ts'
import type { Tx } from './owns.ts'
import { wakeEraser } from './prepare/erase-writings.ts'
import { noteActivity } from './parts/activity.ts'

/** [CHAT-1.1, LAW-2] The object itself, to everyone who hears the room. */
const tellListeners = (ctx: AppContext, { message, access, unseenBy }: facts.MessageFact): void =>
  ctx.realtime.committed(message.room_id, message.rev, { access, event: 'message', payload: message, except: unseenBy })

/** [NODE-1] Where another node changed it, the rows are looked up; where this one did, they have just been told. */
const lookUp = (ctx: AppContext, { roomId, rev, access }: facts.MessagePointer): void =>
  ctx.realtime.changed(roomId, rev, access)

const told = <P extends facts.MessageFact, Pointer extends facts.MessagePointer>(
  spec: FactSpec<string, P, Pointer>,
) => [after(spec, tellListeners), everywhere(spec, lookUp)]

export const reactions = [
  ...told(facts.messageSent),
  ...told(facts.messageEdited),
  ...told(facts.messageDeleted),
  ...told(facts.messageHidden),
  ...told(facts.messagePinned),
  ...told(facts.messageErased),
  ...told(facts.messageStuck),
  ...told(facts.stuckChanged),
  everywhere(accountErased, (ctx: AppContext) => wakeEraser(ctx)),
  within(accountErased, (tx: Tx, { userId }) => forgetReading(tx, userId)),
  within(conversationDeleted, (tx: Tx, deleted) => dropForgotten(tx, deleted)),
  everywhere(facts.messageSent, (ctx: AppContext, { roomId, userId }) => noteActivity(ctx, roomId, userId)),
  everywhere(facts.roomRead, (ctx: AppContext, { userId, roomId, entryId, sessionId }) =>
    ctx.realtime.toPerson(userId, 'read', { room_id: roomId, id: entryId }, sessionId),
  ),
]
