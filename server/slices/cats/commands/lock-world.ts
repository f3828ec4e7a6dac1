// Takes the world for a change, so that nobody else changes it meanwhile.
import type { Tx } from '../owns.ts'

/** The stored world, locked until the transaction ends. */
export const lockWorld = (tx: Tx) =>
  tx.db
    .updateTable('cat_worlds')
    .set((eb) => ({ seq: eb.ref('seq') }))
    .where('id', '=', 1)
    .returningAll()
    .executeTakeFirstOrThrow()
