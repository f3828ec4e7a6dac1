// When somebody last said something in a stream.
import type { Reader } from '../tx.ts'

/** Milliseconds since the epoch, if it was after `since`; erased entries count. */
export async function lastOf(
  db: Pick<Reader, 'selectFrom'>,
  streamId: number,
  authorId: number,
  since: number,
): Promise<number | undefined> {
  const last = await db
    .selectFrom('entries')
    .select('created_at')
    .where('stream_id', '=', streamId)
    .where('created_at', '>', since)
    .where('author_id', '=', authorId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.created_at
}
