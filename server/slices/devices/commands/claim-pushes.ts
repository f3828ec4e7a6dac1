// Takes what is due, so that no other node sends it too.
import type { Tx } from '../owns.ts'

/** How long whoever took it has; after that it is taken to be lost, and is due again. More than waiting for room and sending may take. */
const heldMs = 15_000
/** How many are sent at once. */
const batch = 8

/** [NOTE-2.15] Of two nodes that want the same row, the second finds it put off. */
export const claimPushes = (tx: Tx) =>
  tx.db
    .updateTable('device_pushes')
    .set((eb) => ({ due_at: tx.now + heldMs, tries: eb('tries', '+', 1) }))
    .where('due_at', '<=', tx.now)
    .where('device_id', 'in', (eb) =>
      eb
        .selectFrom('device_pushes as due')
        .select('due.device_id')
        .where('due.due_at', '<=', tx.now)
        .orderBy('due.due_at')
        .orderBy('due.device_id')
        .limit(batch),
    )
    .returning(['device_id', 'first_notice_id', 'last_notice_id', 'queued', 'tries', 'made_at'])
    .execute()
export type Claimed = Awaited<ReturnType<typeof claimPushes>>[number]
