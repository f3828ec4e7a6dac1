// Tells rooms what was said in them, and people where something was said.
import { after } from '#bedrock/bus'
import { type MessageFact, messageDeleted, messageEdited, messageHidden, messageSent, roomRead } from '#events/messages'
import type { AppContext } from '#server/context'
import { noteActivity } from './parts/activity.ts'

/** [CHAT-1.1, LAW-2] The object itself, to everyone who hears the room. */
const tellListeners = (ctx: AppContext, { message, access }: MessageFact): void =>
  ctx.realtime.toStream(message.room_id, access, 'message', message)

export const reactions = [
  after(messageSent, tellListeners),
  after(messageEdited, tellListeners),
  after(messageDeleted, tellListeners),
  after(messageHidden, tellListeners),
  after(messageSent, (ctx: AppContext, { message }) => noteActivity(ctx, message.room_id)),
  after(roomRead, (ctx: AppContext, { userId, roomId, entryId, sessionId }) =>
    ctx.realtime.toPerson(userId, 'read', { room_id: roomId, id: entryId }, sessionId),
  ),
]
