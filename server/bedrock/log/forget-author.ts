// Takes a person out of a stream in which nobody is shown who wrote.
import type { LogTx, StreamRef } from './stream.ts'

/** [LAW-4, LOG-7] Neither texts nor name nor client ids of theirs are left in the earliest `most` entries that they wrote there; answers whether there may be more. No rev is given out: whoever meets the hole takes the whole. */
export async function forgetAuthor<Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  personId: number,
  most: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.log.db
    .updateTable('entries')
    .set({ body: null, beside: null, author_id: null, author_name: null, client_id: null, erased_at: tx.now })
    .where((eb) =>
      eb(
        'id',
        'in',
        eb
          .selectFrom('entries')
          .select('id')
          .where('stream_id', '=', stream.id)
          .where('author_id', '=', personId)
          .orderBy('id')
          .limit(most),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows) >= most
}
