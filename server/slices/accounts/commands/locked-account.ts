// Locks an account for the rest of the transaction.
import type { Tx } from '../owns.ts'

/** The account as it is now; until this transaction ends nobody else changes it, opens a session of it or stores a link for it, on whatever node. An update that changes nothing locks the row on both databases. */
export const lockedAccount = (tx: Tx, id: number) =>
  tx.db
    .updateTable('users')
    .set((eb) => ({ generation: eb.ref('generation') }))
    .where('id', '=', id)
    .returning([
      'id',
      'username',
      'role',
      'hidden',
      'passphrase',
      'state',
      'state_reason',
      'suspended_until',
      'frozen',
      'muted_until',
      'new_until',
      'erase_at',
    ])
    .executeTakeFirst()
