// What is noted, in the same transaction, of what is said and read.
import { within } from '#bedrock/bus'
import { conversationChanged, conversationDeleted } from '#events/direct'
import * as messages from '#events/messages'
import type { Tx } from '../owns.ts'
import { keepCall } from './call-room.ts'
import { readAnsweredKnock, readInRoom } from './change-state.ts'
import { forgetDeleted, forgetMessage, forgetStuck } from './forget.ts'
import { noteEdit, noteMessage } from './note-message.ts'
import { noteStuck } from './note-person.ts'

/** [NOTE-1.1, NOTE-1.3, NOTE-1.5, NOTE-1.8] */
export const ofMessages = [
  within(messages.messageSent, async (tx: Tx, { message }) => {
    await noteMessage(tx, message)
    await keepCall(tx, message)
  }),
  within(messages.messageEdited, (tx: Tx, { message, unseenBy }) => noteEdit(tx, message, unseenBy)),
  within(messages.messageDeleted, (tx: Tx, { message }) => forgetMessage(tx, message)),
  within(messages.messageErased, (tx: Tx, { message }) => forgetMessage(tx, message)),
  within(messages.messageStuck, (tx: Tx, stuck) => noteStuck(tx, stuck)),
  within(messages.stuckChanged, (tx: Tx, { message, bare }) => forgetStuck(tx, message, bare)),
  within(messages.roomRead, (tx: Tx, read) => readInRoom(tx, read)),
  within(conversationDeleted, (tx: Tx, deleted) => forgetDeleted(tx, deleted)),
  within(conversationChanged, (tx: Tx, { roomId }) => readAnsweredKnock(tx, roomId)),
]
