// Keeps with an entry what others put on it.
import { type Entry, entryColumns } from './entry.ts'
import type { LogTx, StreamHead, StreamRef } from './stream.ts'

/** [LOG-1] Stamps the change at `head.rev`; null for nothing. The caller has read `entry` after the clock moved. */
export const stick = <Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  head: StreamHead,
  entry: Entry,
  stuck: string | null,
): Promise<Entry> =>
  tx.log.db
    .updateTable('entries')
    .set({ stuck, rev: head.rev })
    .where('id', '=', entry.id)
    .where('stream_id', '=', stream.id)
    .returning(entryColumns)
    .executeTakeFirstOrThrow()
