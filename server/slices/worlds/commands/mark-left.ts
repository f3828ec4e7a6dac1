// Marks what somebody put into worlds as to be taken out of them.
import type { Tx } from '../owns.ts'

/** [CODE-5.9] Which worlds these are is known from here on, whatever becomes of the account or of the house. */
export async function markLeft(tx: Tx, personId: number): Promise<void> {
  await tx.db.updateTable('world_writers').set({ left_at: tx.now }).where('user_id', '=', personId).execute()
}
