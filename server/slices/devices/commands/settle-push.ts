// What becomes of a push once it was tried.
import type { Tx } from '../owns.ts'
import type { Claimed } from './claim-pushes.ts'

/** Nothing of it waits any more; what was told meanwhile does. */
export async function pushDone(tx: Tx, { device_id, last_notice_id }: Claimed): Promise<void> {
  await tx.db
    .deleteFrom('device_pushes')
    .where('device_id', '=', device_id)
    .where('last_notice_id', '<=', last_notice_id)
    .execute()
  await tx.db
    .updateTable('device_pushes')
    .set({ first_notice_id: last_notice_id + 1, tries: 0, due_at: tx.now })
    .where('device_id', '=', device_id)
    .where('first_notice_id', '<=', last_notice_id)
    .execute()
}

/** It waits until then. */
export async function pushLater(tx: Tx, { device_id }: Claimed, dueAt: number, tries: number): Promise<void> {
  await tx.db.updateTable('device_pushes').set({ due_at: dueAt, tries }).where('device_id', '=', device_id).execute()
}
