// Locks every owner, so that who is the last one is decided by one at a time.
import type { Tx } from '../owns.ts'

/** [MOD-1.2, ACC-7.2] Two who demote each other, or leave at once, leave one. */
export async function lockOwners(tx: Tx): Promise<void> {
  await tx.db
    .updateTable('users')
    .set((eb) => ({ generation: eb('generation', '+', 1) }))
    .where('role', '=', 'owner')
    .execute()
}
