// Pins a message for its whole room, or takes the pin out.
import type { Actor } from '#bedrock/actor'
import { pin, pinnedIn } from '#bedrock/log/pin'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { Message } from '#contract/messages'
import { messagePinned } from '#events/messages'
import type { WordsIn } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { lockedMessage } from '../parts/locked-message.ts'
import { mayPin } from '../policy.ts'
import { viewMessage } from '../view.ts'

interface Wish {
  readonly roomId: number
  readonly id: number
  readonly pinned: boolean
}

/** [CHAT-3.1, CHAT-3.2] Answers the message as everyone sees it now; one that is so already is answered as it stands. */
export async function pinMessage(tx: Tx, actor: Actor, { roomId, id, pinned }: Wish, words: WordsIn): Promise<Message> {
  const { entry, room, head, stream, unseenBy } = await lockedMessage(tx, actor, roomId, id)
  if (entry.erased_at !== null) refuse('NOT_FOUND', 'This message was deleted.')
  if (!mayPin(actor, room))
    refuse('FORBIDDEN', 'Messages are pinned by the room’s moderators and the people who run the house.')
  if (entry.hidden_at !== null) refuse('NOT_FOUND', 'This message is hidden. Show it before you pin it.')
  const kept = words(room)
  if ((entry.pinned_at !== null) === pinned) tx.undo(viewMessage(entry, kept))
  if (pinned && (await pinnedIn(tx.db, roomId, sizes.roomPins)).length === sizes.roomPins)
    refuse('CONFLICT', `${sizes.roomPins} messages are pinned here already. Take one pin out first.`)
  const message = viewMessage(await pin(tx, stream, head, entry, pinned), kept)
  await tx.announce(messagePinned({ message, access: head.access, unseenBy }))
  return message
}
