// Rewords an entry and keeps its earlier wording.
import { type Entry, entryColumns } from './entry.ts'
import type { LogTx, StreamHead, StreamRef } from './stream.ts'

/** [LOG-1] Stores the new wording, and what stands beside it, at `head.rev`. The caller has read `entry` after the clock moved. */
export async function revise<Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  head: StreamHead,
  entry: Entry,
  { body, beside }: { readonly body: string; readonly beside: string | null },
): Promise<Entry> {
  if (entry.body !== null) {
    await tx.log.db
      .insertInto('entry_versions')
      .values({ entry_id: entry.id, body: entry.body, written_at: entry.edited_at ?? entry.created_at })
      .execute()
  }
  return await tx.log.db
    .updateTable('entries')
    .set({ body, beside, rev: head.rev, edited_at: tx.now })
    .where('id', '=', entry.id)
    .where('stream_id', '=', stream.id)
    .returning(entryColumns)
    .executeTakeFirstOrThrow()
}
