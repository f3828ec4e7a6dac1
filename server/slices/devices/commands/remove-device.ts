// Takes a device away, with what waits for it.
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'

/** [NOTE-2.11] Refuses with NOT_FOUND what is no device of this person. */
export async function removeDevice(tx: Tx, userId: number, id: number): Promise<void> {
  const removed = await tx.db
    .deleteFrom('devices')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .returning('id')
    .executeTakeFirst()
  if (!removed) refuse('NOT_FOUND', 'There is no such device of yours.')
}

/** [NOTE-2.16] What a push service no longer knows; another address may have come under the number meanwhile. */
export async function forgetDevice(tx: Tx, { id, endpoint }: { id: number; endpoint: string }): Promise<void> {
  await tx.db.deleteFrom('devices').where('id', '=', id).where('endpoint', '=', endpoint).execute()
}

/** [NOTE-2.11] Those of these sessions. */
export async function forgetDevicesOf(tx: Tx, sessionIds: readonly number[]): Promise<void> {
  if (sessionIds.length > 0) await tx.db.deleteFrom('devices').where('session_id', 'in', sessionIds).execute()
}
