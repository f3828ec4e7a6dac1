// Hides an entry or shows it again: the text stays in the log for those who run the house, and leaves it for everybody else.
import { type Entry, entryColumns } from './entry.ts'
import type { LogTx, StreamHead, StreamRef } from './stream.ts'

/** [LOG-1] Stamps the change at `head.rev`. The caller has read `entry` after the clock moved. */
export const hide = <Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  head: StreamHead,
  entry: Entry,
  hidden: boolean,
): Promise<Entry> =>
  tx.log.db
    .updateTable('entries')
    .set({ hidden_at: hidden ? tx.now : null, rev: head.rev })
    .where('id', '=', entry.id)
    .where('stream_id', '=', stream.id)
    .returning(entryColumns)
    .executeTakeFirstOrThrow()
