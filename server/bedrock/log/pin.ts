// Pins an entry of a stream or takes the pin out, and finds those that are pinned.
import type { Reader } from '../tx.ts'
import { type Entry, entryColumns } from './entry.ts'
import type { LogTx, StreamHead, StreamRef } from './stream.ts'

/** [LOG-1] Stamps the change at `head.rev`. The caller has read `entry` after the clock moved. */
export const pin = <Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  head: StreamHead,
  entry: Entry,
  pinned: boolean,
): Promise<Entry> =>
  tx.log.db
    .updateTable('entries')
    .set({ pinned_at: pinned ? tx.now : null, rev: head.rev })
    .where('id', '=', entry.id)
    .where('stream_id', '=', stream.id)
    .returning(entryColumns)
    .executeTakeFirstOrThrow()

/** The pinned entries of a stream, the one pinned last first; hidden ones too. */
export const pinnedIn = (db: Pick<Reader, 'selectFrom'>, streamId: number, limit: number): Promise<Entry[]> =>
  db
    .selectFrom('entries')
    .select(entryColumns)
    .where('stream_id', '=', streamId)
    .where('pinned_at', 'is not', null)
    .orderBy('pinned_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
