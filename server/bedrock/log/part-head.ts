// The clock of a stream as the readers of one part of it are told.
import type { Reader } from '../tx.ts'
import type { Part } from './pages.ts'
import { type StreamHead, streamHead } from './stream.ts'

/** [LOG-6] Its epoch is another for each part: whoever held more of the stream starts afresh, and keeps nothing. Undefined if there is no such stream. */
export async function headOf(db: Reader, { id, sinceId }: Part): Promise<StreamHead | undefined> {
  const head = await streamHead(db, id)
  return head && sinceId > 0 ? { ...head, epoch: `${head.epoch}.${sinceId}` } : head
}
