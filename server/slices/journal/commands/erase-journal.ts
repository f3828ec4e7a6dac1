// Erases what has ended, and everything of somebody who is erased.
import type { Tx } from '../owns.ts'
import { eraseEntries } from './write-entry.ts'

const atOnce = 200

/** [WALL-9.5] Answers whether there may be more. */
export async function eraseEndedEntries(tx: Tx): Promise<boolean> {
  const ended = await tx.db
    .selectFrom('journal_entries')
    .select('id')
    .where('ends_at', '<=', tx.now)
    .limit(atOnce)
    .execute()
  await eraseEntries(
    tx,
    ended.map(({ id }) => id),
  )
  return ended.length === atOnce
}

/** [WALL-9.8] */
export async function eraseJournalOf(tx: Tx, userId: number): Promise<void> {
  await tx.db
    .deleteFrom('journal_replies')
    .where((eb) =>
      eb.or([
        eb('author_id', '=', userId),
        eb('entry_id', 'in', eb.selectFrom('journal_entries').select('id').where('owner_id', '=', userId)),
      ]),
    )
    .execute()
  await tx.db.deleteFrom('journal_entries').where('owner_id', '=', userId).execute()
}
