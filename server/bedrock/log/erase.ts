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
    .set({ body: null, beside: null, stuck: null, pinned_at: null, rev: head.rev, erased_at: tx.now })
    .where('id', '=', entry.id)
    .where('stream_id', '=', stream.id)
    .returning(entryColumns)
    .executeTakeFirstOrThrow()
}

/** [LAW-4, LOG-7] The same for what an erased account wrote: nothing says any more who it was. One that is a tombstone already keeps its time. */
export async function eraseWithAuthor<Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  head: StreamHead,
  entry: Entry,
): Promise<Entry> {
  await tx.log.db.deleteFrom('entry_versions').where('entry_id', '=', entry.id).execute()
  return await tx.log.db
    .updateTable('entries')
    .set({
      body: null,
      beside: null,
      stuck: null,
      pinned_at: null,
      author_id: null,
      author_name: null,
      client_id: null,
      rev: head.rev,
      erased_at: entry.erased_at ?? tx.now,
    })
    .where('id', '=', entry.id)
    .where('stream_id', '=', stream.id)
    .returning(entryColumns)
    .executeTakeFirstOrThrow()
}
