// Closes a private room in which nobody is left.
import type { Tx } from '../owns.ts'

/** [ROOM-1.11, ROOM-1.13] Nobody sees the room any more, so what it was called and was about is nobody's to keep, and its name is free. */
export async function closeForGood(tx: Tx, roomId: number): Promise<void> {
  await tx.db
    .updateTable('rooms')
    .set({ name: `~${roomId}`, topic: '', archived_at: tx.now })
    .where('id', '=', roomId)
    .execute()
}
