// What happens to messages. Each carries the object as every client will see it.
import type { Message } from '#contract/messages'
import { fact } from './fact.ts'

export interface MessageFact {
  readonly message: Message
  /** The generation of the room's access list at the moment of the change. */
  readonly access: number
}

export const messageSent = fact<MessageFact>()('MessageSent')
export const messageEdited = fact<MessageFact>()('MessageEdited')
export const messageDeleted = fact<MessageFact & { readonly by: number }>()('MessageDeleted')
export const messageHidden = fact<MessageFact & { readonly by: number }>()('MessageHidden')
/** A message of an erased account: neither words nor a name are left. */
export const messageErased = fact<MessageFact>()('MessageErased')
export const roomRead = fact<{ userId: number; roomId: number; entryId: number; sessionId: number }>()('RoomRead')
