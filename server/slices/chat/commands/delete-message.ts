// Deletes a message.
import type { Actor } from '#bedrock/actor'
import { erase } from '#bedrock/log/erase'
import { plainWords } from '#bedrock/log/words'
import { refuse } from '#bedrock/refusal'
import type { Message } from '#contract/messages'
import { messageDeleted } from '#events/messages'
import type { Tx } from '../owns.ts'
import { lockedMessage } from '../parts/locked-message.ts'
import { mayDelete } from '../policy.ts'
import { viewMessage } from '../view.ts'
import { letGo } from './let-go.ts'

/** [CHAT-1.5, LAW-4] Answers the tombstone; for one that stands already, the same. */
export async function deleteMessage(tx: Tx, actor: Actor, roomId: number, id: number): Promise<Message> {
  const { entry, room, head, stream, unseenBy } = await lockedMessage(tx, actor, roomId, id)
  if (!mayDelete(actor, entry, room))
    refuse('FORBIDDEN', 'A message is deleted by its author, the room’s moderators or the people who run the house.')
  // A tombstone has no words to open.
  if (entry.erased_at !== null) tx.undo(viewMessage(entry, plainWords))
  await letGo(tx, entry)
  const message = viewMessage(await erase(tx, stream, head, entry), plainWords)
  await tx.announce(messageDeleted({ message, access: head.access, unseenBy, by: actor.id }))
  return message
}
