// What happens to messages. Each carries the object as every client will see it.
import type { Message } from '#contract/messages'
import { fact } from './fact.ts'

export interface MessageFact {
  readonly message: Message
  /** The generation of the room's access list at the moment of the change. */
  readonly access: number
  /** Who deleted the conversation since: nothing of the message is shown to them. */
  readonly unseenBy?: ReadonlySet<number>
}

/** `sealed`: the room keeps its words sealed, so nobody who hears of this may keep them readable. */
interface WithWords extends MessageFact {
  readonly sealed: boolean
}

export const messageSent = fact<WithWords>()('MessageSent')
export const messageEdited = fact<WithWords>()('MessageEdited')
export const messageDeleted = fact<MessageFact & { readonly by: number }>()('MessageDeleted')
export const messageHidden = fact<WithWords & { readonly by: number }>()('MessageHidden')
export const messagePinned = fact<MessageFact>()('MessagePinned')
/** `by` stuck something new on it. */
export const messageStuck = fact<MessageFact & { readonly by: number }>()('MessageStuck')
/** Something on it was moved or peeled off; `bare`: whoever has nothing on it any more, if somebody has. */
export const stuckChanged = fact<MessageFact & { readonly bare: number | null }>()('StuckChanged')
/** A message of an erased account: neither words nor a name are left. */
export const messageErased = fact<MessageFact>()('MessageErased')
export const roomRead = fact<{ userId: number; roomId: number; entryId: number; sessionId: number }>()('RoomRead')
