// Takes the texts of those entries of a stream away that are about one thing, where that thing is gone and nobody is to find it in the log.
import type { LogTx, StreamRef } from './stream.ts'

/** [LAW-4] Leaves nothing of what stands beside exactly this. No rev is given out: whoever meets the hole takes the whole. */
export async function forgetAbout<Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  beside: string,
): Promise<void> {
  await tx.log.db
    .updateTable('entries')
    .set({ body: null, beside: null, erased_at: tx.now })
    .where('stream_id', '=', stream.id)
    .where('beside', '=', beside)
    .execute()
}
