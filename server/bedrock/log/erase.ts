// Erases an entry: the text and its earlier wordings are overwritten in the same transaction, a tombstone stays.
import { type Entry, entryColumns } from './entry.ts'
import type { LogTx, StreamHead, StreamRef } from './stream.ts'

/** [LAW-4] Leaves a tombstone at `head.rev`; nothing of the text stays in any table. */
export async function erase<Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  head: StreamHead,
  entry: Entry,
): Promise<Entry> {
  await tx.log.db.deleteFrom('entry_versions').where('entry_id', '=', entry.id).execute()
  return await tx.log.db
    .updateTable('entries')
    .set({ body: null, rev: head.rev, erased_at: tx.now })
    .where('id', '=', entry.id)
    .where('stream_id', '=', stream.id)
    .returning(entryColumns)
    .executeTakeFirstOrThrow()
}
