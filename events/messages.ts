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

/** Where to look for a change of a message. */
export interface MessagePointer {
  readonly roomId: number
  readonly id: number
  readonly rev: number
  readonly access: number
}

const pointer = ({ message, access }: MessageFact): MessagePointer => ({
  roomId: message.room_id,
  id: message.id,
  rev: message.rev,
  access,
})

export const messageSent = fact<WithWords>()('MessageSent', {
  pointer: (sent) => ({ ...pointer(sent), userId: sent.message.user_id, sealed: sent.sealed }),
})
export const messageEdited = fact<WithWords>()('MessageEdited', { pointer })
export const messageDeleted = fact<MessageFact & { readonly by: number }>()('MessageDeleted', { pointer })
export const messageHidden = fact<WithWords & { readonly by: number }>()('MessageHidden', { pointer })
export const messagePinned = fact<MessageFact>()('MessagePinned', { pointer })
/** `by` stuck something new on it. */
export const messageStuck = fact<MessageFact & { readonly by: number }>()('MessageStuck', { pointer })
/** Something on it was moved or peeled off; `bare`: whoever has nothing on it any more, if somebody has. */
export const stuckChanged = fact<MessageFact & { readonly bare: number | null }>()('StuckChanged', { pointer })
/** A message of an erased account: neither words nor a name are left. */
export const messageErased = fact<MessageFact>()('MessageErased', { pointer })
export const roomRead = fact<{ userId: number; roomId: number; entryId: number; sessionId: number }>()('RoomRead')
