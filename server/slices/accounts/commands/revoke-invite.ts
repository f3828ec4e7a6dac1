// Makes an invite useless.
import { type Actor, atLeast } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'

/** [ACC-5.3] Its maker may, and staff; `null` is the house itself. Refuses others with NOT_FOUND. */
export async function revokeInvite(tx: Tx, actor: Actor | null, id: number): Promise<void> {
  const own = actor !== null && !atLeast(actor, 'moderator')
  const revoked = await tx.db
    .updateTable('invites')
    .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(tx.now)) }))
    .where('id', '=', id)
    .$if(own, (query) => query.where('created_by', '=', actor?.id ?? 0))
    .returning('id')
    .executeTakeFirst()
  if (!revoked) refuse('NOT_FOUND', 'There is no such invite.')
}
