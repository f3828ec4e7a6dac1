// Hides a message, or shows it again.
import type { Actor } from '#bedrock/actor'
import { hide } from '#bedrock/log/hide'
import { plainWords } from '#bedrock/log/words'
import { refuse } from '#bedrock/refusal'
import type { Message } from '#contract/messages'
import { messageHidden } from '#events/messages'
import type { Tx } from '../owns.ts'
import { lockedMessage } from '../parts/locked-message.ts'
import { mayHide } from '../policy.ts'
import { viewMessage } from '../view.ts'

/** [CHAT-1.11] Answers the message as everyone sees it now; one that is so already is answered as it stands. */
export async function hideMessage(tx: Tx, actor: Actor, roomId: number, id: number, hidden: boolean): Promise<Message> {
  const { entry, room, head, stream } = await lockedMessage(tx, actor, roomId, id)
  if (entry.erased_at !== null) refuse('NOT_FOUND', 'This message was deleted.')
  if (!mayHide(actor, room))
    refuse('FORBIDDEN', 'A message is hidden by the room’s moderators or the people who run the house.')
  // [DM-1.6] Nothing is hidden where words are sealed.
  if ((entry.hidden_at !== null) === hidden) tx.undo(viewMessage(entry, plainWords))
  const message = viewMessage(await hide(tx, stream, head, entry, hidden), plainWords)
  await tx.announce(messageHidden({ message, access: head.access, sealed: room.words_key !== null, by: actor.id }))
  return message
}
