// Marks somebody’s name as to be taken out of jams.
import type { Tx } from '../owns.ts'

/** [SONG-3.14] Which jams these are is known from here on, whatever becomes of the account or of the house. */
export async function markLeft(tx: Tx, personId: number): Promise<void> {
  await tx.db.updateTable('jams').set({ begun_by: null }).where('begun_by', '=', personId).execute()
  await tx.db.updateTable('jam_hands').set({ left_at: tx.now }).where('user_id', '=', personId).execute()
}
