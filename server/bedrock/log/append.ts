// Appends an entry to a stream, stamped with the rev that `advance` answered.
import { type Entry, entryColumns } from './entry.ts'
import { statement } from '../db/statement.ts'
import type { LogTable, Writer } from '../tx.ts'
import type { LogTx, StreamHead, StreamRef } from './stream.ts'

export interface NewEntry {
  readonly authorId: number
  readonly authorName: string
  readonly body: string
  readonly replyTo: number | null
  readonly clientId: string | null
  readonly beside?: string | null
}

const store = statement(
  (
    db: Writer<LogTable>,
    streamId: number,
    rev: number,
    now: number,
    authorId: number,
    authorName: string,
    body: string,
    replyTo: number | null,
    clientId: string | null,
    beside: string | null,
  ) =>
    db
      .insertInto('entries')
      .values({
        stream_id: streamId,
        rev,
        author_id: authorId,
        author_name: authorName,
        body,
        created_at: now,
        edited_at: null,
        erased_at: null,
        hidden_at: null,
        reply_to: replyTo,
        client_id: clientId,
        beside,
      })
      .returning(entryColumns),
)

/** [LOG-1] Stores the entry at `head.rev`, in the transaction in which the clock moved. */
export async function append<Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  head: StreamHead,
  { authorId, authorName, body, replyTo, clientId, beside = null }: NewEntry,
): Promise<Entry> {
  const row = [stream.id, head.rev, tx.now, authorId, authorName, body, replyTo, clientId, beside] as const
  const [entry] = await store(tx.log.db, ...row)
  if (!entry) throw new Error('The entry that was stored is not there.')
  return entry
}
