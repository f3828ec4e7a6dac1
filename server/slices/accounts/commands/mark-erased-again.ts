// Has accounts erased that were erased before and are there again.
import type { Tx } from '../owns.ts'
import type { ErasedAccount } from '../queries/leaving.ts'

/** [ACC-7.7] Of these, whoever is not erased; their time has come. */
export async function markErasedAgain(tx: Tx, accounts: readonly ErasedAccount[]): Promise<void> {
  for (const { id, created_at } of accounts)
    await tx.db
      .updateTable('users')
      .set({ erase_at: tx.now })
      .where('id', '=', id)
      .where('created_at', '=', created_at)
      .where('state', '!=', 'erased')
      .execute()
}
