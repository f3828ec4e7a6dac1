// Lets somebody in who knocked, or turns them away.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { conversationChanged } from '#events/direct'
import type { Tx } from '../owns.ts'
import { conversationWith } from '../queries/conversations.ts'

/** [DM-1.3, DM-1.4] Whoever was let in stays so. Refuses with NOT_FOUND where nobody knocked. */
export async function answerKnock(tx: Tx, actor: Actor, otherId: number, letIn: boolean): Promise<void> {
  const found = await conversationWith(tx.db, actor.id, otherId)
  if (found?.knocker_id !== otherId || (found.accepted_at !== null && !letIn))
    refuse('NOT_FOUND', 'They have not knocked.')
  if (found.accepted_at !== null || (!letIn && found.turned_away_at !== null)) return
  await tx.db
    .updateTable('conversations')
    .set(letIn ? { accepted_at: tx.now, turned_away_at: null } : { turned_away_at: tx.now })
    .where('room_id', '=', found.id)
    .execute()
  await tx.announce(conversationChanged({ roomId: found.id, tell: letIn ? [actor.id, otherId] : [actor.id] }))
}
