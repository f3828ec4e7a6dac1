// What becomes of a push once it was tried.
import type { Tx } from '../owns.ts'
import type { Claimed } from './claim-pushes.ts'

/** Nothing of it waits any more. Where something was told meanwhile all of it waits on, because what came later may have the smaller number. */
export async function pushDone(tx: Tx, { device_id, last_notice_id, queued }: Claimed): Promise<void> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('device_pushes')
    .where('device_id', '=', device_id)
    .where('queued', '=', queued)
    // Once it is done with, the count begins anew, but never with the same notices.
    .where('last_notice_id', '=', last_notice_id)
    .executeTakeFirstOrThrow()
  if (numDeletedRows > 0n) return
  await tx.db
    .updateTable('device_pushes')
    .set({ tries: 0, due_at: tx.now })
    .where('device_id', '=', device_id)
    .where('queued', '>', queued)
    .execute()
}

/** It waits until then. */
export async function pushLater(tx: Tx, { device_id }: Claimed, dueAt: number, tries: number): Promise<void> {
  await tx.db.updateTable('device_pushes').set({ due_at: dueAt, tries }).where('device_id', '=', device_id).execute()
}
