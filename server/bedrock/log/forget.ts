// Takes the texts of a stream's older entries away for good, where nobody is shown them any more: their place, time and client id stay, so that what is sent again is still known.
import type { LogTx, StreamRef } from './stream.ts'

/** [LAW-4] Leaves nothing of what was written before this rev in any table. No rev is given out: this is for what no client folds any more. */
export async function forget<Kind extends string>(
  tx: LogTx<Kind>,
  stream: StreamRef<Kind>,
  beforeRev: number,
): Promise<void> {
  await tx.log.db
    .deleteFrom('entry_versions')
    .where((eb) =>
      eb(
        'entry_id',
        'in',
        eb.selectFrom('entries').select('id').where('stream_id', '=', stream.id).where('rev', '<', beforeRev),
      ),
    )
    .execute()
  await tx.log.db
    .updateTable('entries')
    .set({ body: null, beside: null, stuck: null, pinned_at: null, erased_at: tx.now })
    .where('stream_id', '=', stream.id)
    .where('rev', '<', beforeRev)
    .where('body', 'is not', null)
    .execute()
}
