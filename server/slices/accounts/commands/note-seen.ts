// Remembers that a session was used, coarsely.
import type { Tx } from '../owns.ts'

/** [ACC-3.1] */
export async function noteSeen(tx: Tx, sessionId: number): Promise<void> {
  await tx.db.updateTable('sessions').set({ seen_at: tx.now }).where('id', '=', sessionId).execute()
}
