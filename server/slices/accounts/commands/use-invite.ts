// Counts one use of an invite.
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'

/** [ACC-5.3] Refuses with NOT_FOUND one that is unknown, used up, expired or taken back. The update itself checks the uses, so two who share the last one cannot both have it. */
export async function useInvite(tx: Tx, tokenHash: string): Promise<void> {
  const used = await tx.db
    .updateTable('invites')
    .set((eb) => ({ uses: eb('uses', '+', 1) }))
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', tx.now)
    .whereRef('uses', '<', 'max_uses')
    .returning('id')
    .executeTakeFirst()
  if (!used) refuse('NOT_FOUND', 'This invite is used up, expired or taken back. Ask for a new one.')
}
