// One-time links: stores the owner's, and uses up that and those which reset a passphrase.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'

/** [ACC-5.1] Stores the owner's link and voids earlier ones. */
export async function storeOwnerLink(tx: Tx, tokenHash: string): Promise<void> {
  await tx.db.deleteFrom('links').where('purpose', '=', 'owner').execute()
  await tx.db
    .insertInto('links')
    .values({
      purpose: 'owner',
      token_hash: tokenHash,
      user_id: null,
      expires_at: tx.now + sizes.ownerLinkMs,
      used_at: null,
    })
    .execute()
}

/** Uses a link up and answers whose it is. Refuses with NOT_FOUND one that is unknown, used or expired; the update itself checks, so it works once. */
export async function useLink(tx: Tx, purpose: 'owner' | 'reset', tokenHash: string): Promise<number | null> {
  const used = await tx.db
    .updateTable('links')
    .set({ used_at: tx.now })
    .where('purpose', '=', purpose)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', tx.now)
    .returning('user_id')
    .executeTakeFirst()
  if (!used) refuse('NOT_FOUND', 'This link was used or has expired. Ask for a new one.')
  return used.user_id
}
