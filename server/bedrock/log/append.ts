// Appends an entry to a stream, stamped with the rev that `advance` answered.
import { type Entry, entryColumns } from './entry.ts'
import type { LogTx, StreamHead, StreamRef } from './stream.ts'

export interface NewEntry {
  readonly authorId: number
  readonly authorName: string
  readonly body: string
  readonly replyTo: number | null
  readonly clientId: string | null
  readonly beside?: string | null
}

/** [LOG-1] Stores the entry at `head.rev`, in the transaction in which the clock moved. */
export const append = <Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  head: StreamHead,
  entry: NewEntry,
): Promise<Entry> =>
  tx.log.db
    .insertInto('entries')
    .values({
      stream_id: stream.id,
      rev: head.rev,
      author_id: entry.authorId,
      author_name: entry.authorName,
      body: entry.body,
      created_at: tx.now,
      edited_at: null,
      erased_at: null,
      hidden_at: null,
      reply_to: entry.replyTo,
      client_id: entry.clientId,
      beside: entry.beside ?? null,
    })
    .returning(entryColumns)
    .executeTakeFirstOrThrow()
