// Stores an invite.
import type { Tx } from '../owns.ts'

export interface NewInvite {
  readonly tokenHash: string
  readonly note: string
  /** The maker's id; null when the house itself makes it. */
  readonly createdBy: number | null
  readonly hours: number
  readonly maxUses: number
}

const hourMs = 3_600_000

/** [ACC-5.3] Answers the new invite's id. */
export async function createInvite(tx: Tx, { tokenHash, note, createdBy, hours, maxUses }: NewInvite): Promise<number> {
  const { id } = await tx.db
    .insertInto('invites')
    .values({
      token_hash: tokenHash,
      note,
      created_by: createdBy,
      created_at: tx.now,
      expires_at: tx.now + hours * hourMs,
      max_uses: maxUses,
      revoked_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
