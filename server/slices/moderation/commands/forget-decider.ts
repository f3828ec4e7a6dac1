// Lets the appeals that somebody decided name them no more.
import type { Tx } from '../owns.ts'

/** [MOD-2.8] What was said about the gone themselves goes with what was done to them. */
export async function forgetDecider(tx: Tx, userId: number): Promise<void> {
  await tx.db.updateTable('appeals').set({ decided_by: null }).where('decided_by', '=', userId).execute()
}
