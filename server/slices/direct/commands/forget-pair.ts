// What an erased account leaves of its conversations.
import type { Tx } from '../owns.ts'

/** [DM-1.9] Its settings and its number go, and the keys of conversations that have nobody left. */
export async function forgetPair(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('direct_settings').where('user_id', '=', userId).execute()
  for (const column of ['low_id', 'high_id', 'knocker_id'] as const)
    await tx.db
      .updateTable('conversations')
      .set({ [column]: null })
      .where(column, '=', userId)
      .execute()
  await tx.db.updateTable('direct_receipts').set({ by_id: null }).where('by_id', '=', userId).execute()
  await tx.db.deleteFrom('conversations').where('low_id', 'is', null).where('high_id', 'is', null).execute()
}
