// Takes the places of forgotten entries out of a stream, once nobody sends again what stood there.
import type { LogTx, StreamRef } from './stream.ts'

/** Drops the rows without text that were written before a time. What is sent again after that is not known any more. */
export async function dropForgotten<Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  before: number,
): Promise<void> {
  await tx.log.db
    .deleteFrom('entries')
    .where('stream_id', '=', stream.id)
    .where('created_at', '<', before)
    .where('body', 'is', null)
    .execute()
}
