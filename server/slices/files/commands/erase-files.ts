// Takes away every file of an erased account, wherever it stands.
import type { Tx } from '../owns.ts'
import { announceGone } from './erase-sealed.ts'
import { isTheHouses } from '../queries/is-the-houses.ts'
import { letRest } from './use-files.ts'

/** [FILE-2.6] From the commit on nobody sees them; then the bytes go, and where a crash leaves some, they are swept. */
export async function eraseFiles(tx: Tx, userId: number): Promise<void> {
  await handOver(tx, userId)
  const gone = await tx.db.deleteFrom('files').where('owner_id', '=', userId).returning(['name', 'sizes']).execute()
  // What others left with them is theirs still, and stands nowhere from now on.
  const left = await tx.db.deleteFrom('file_uses').where('owner_id', '=', userId).returning('file_id').execute()
  await letRest(
    tx,
    left.map(({ file_id }) => file_id),
  )
  await tx.db.deleteFrom('file_owners').where('owner_id', '=', userId).execute()
  await announceGone(tx, gone)
}

/** [FILE-2.7] What somebody gave the house stays with whoever owns it; where nobody does, it goes too. */
async function handOver(tx: Tx, userId: number): Promise<void> {
  const heir = await tx.db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'owner')
    .where('state', '=', 'active')
    .where('id', '!=', userId)
    .executeTakeFirst()
  if (!heir) return
  const given = await tx.db
    .updateTable('files')
    .set({ owner_id: heir.id })
    .where('owner_id', '=', userId)
    .where(isTheHouses())
    .returning('id')
    .execute()
  if (given.length === 0) return
  const ids = given.map(({ id }) => id)
  await tx.db.updateTable('file_uses').set({ owner_id: heir.id }).where('file_id', 'in', ids).execute()
}
