// Takes what a room remembers of its cats for a change, so that a room that becomes private meanwhile waits or is seen.
import type { Tx } from '../owns.ts'

/** Makes the row where there is none; locked until the transaction ends. */
export async function lockRoom(tx: Tx, roomId: number) {
  return await tx.db
    .insertInto('cat_rooms')
    .values({ room_id: roomId })
    .onConflict((conflict) => conflict.column('room_id').doUpdateSet({ room_id: roomId }))
    .returningAll()
    .executeTakeFirstOrThrow()
}
