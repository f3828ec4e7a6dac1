// Ends what a reservation began: the file is there, or it never was.
import type { MadeMedia } from '#bedrock/media/media-task'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'
import { fileRow } from '../queries/own-files.ts'
import type { FileRow } from '../view.ts'
import { refuseExcess, takeTurn } from './reserve-file.ts'

/** [FILE-1.5] The room that was kept becomes the room that it takes. Refuses when it is gone meanwhile, or takes more than is left. */
export async function finishFile(
  tx: Tx,
  ownerId: number,
  id: number,
  made: MadeMedia,
  quotaBytes: number,
): Promise<FileRow> {
  await takeTurn(tx, ownerId)
  const bytes = made.sizes.reduce((sum, size) => sum + size.bytes, 0)
  const kept = await tx.db.selectFrom('files').select('bytes').where('id', '=', id).executeTakeFirst()
  if (!kept) refuse('NOT_FOUND', 'This file was taken away while it came in. Send it again.')
  await refuseExcess(tx, ownerId, bytes - kept.bytes, quotaBytes)
  await tx.db
    .updateTable('files')
    .set({
      state: 'ready',
      bytes,
      sizes: JSON.stringify(made.sizes),
      animated: Number(made.animated),
      duration_ms: made.durationMs,
      peaks: made.peaks && JSON.stringify(made.peaks),
    })
    .where('id', '=', id)
    .execute()
  return await fileRow(tx.db, id)
}

/** Gives back the room that was kept for a file that did not come. */
export const dropFile = async (tx: Tx, id: number): Promise<void> =>
  void (await tx.db.deleteFrom('files').where('id', '=', id).where('state', '=', 'pending').execute())
