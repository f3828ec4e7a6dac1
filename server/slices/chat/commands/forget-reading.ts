// Forgets how far an erased account has read.
import type { Tx } from '../owns.ts'

/** [CHAT-1.12] */
export async function forgetReading(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('read_marks').where('user_id', '=', userId).execute()
}
