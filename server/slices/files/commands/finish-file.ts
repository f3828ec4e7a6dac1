// Ends what a reservation began: the file is there, or it never was.
import type { MadeMedia } from '#bedrock/media/media-task'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'
import { fileRow } from '../queries/own-files.ts'
import type { KeptSecrets } from '../parts/sealed-file.ts'
import type { FileRow } from '../view.ts'
import { refuseExcess, takeTurn } from './reserve-file.ts'

interface Finished {
  readonly ownerId: number
  readonly id: number
  readonly made: MadeMedia
  readonly quotaBytes: number
  /** What is secret of it, sealed by this wrapped key of its conversation. */
  readonly secrets?: ((wordsKey: string) => KeptSecrets) | undefined
}

/** [FILE-1.5, DM-5.2] The room that was kept becomes the room that it takes. Refuses when it is gone meanwhile, or takes more than is left. */
export async function finishFile(tx: Tx, { ownerId, id, made, quotaBytes, secrets }: Finished): Promise<FileRow> {
  await takeTurn(tx, ownerId)
  const bytes = made.sizes.reduce((sum, size) => sum + size.bytes, 0)
  const kept = await tx.db
    .selectFrom('files')
    .leftJoin('conversations', 'conversations.room_id', 'files.sealed_for')
    .select(['files.bytes', 'conversations.words_key'])
    .where('files.id', '=', id)
    .executeTakeFirst()
  if (!kept || (secrets && kept.words_key === null))
    refuse('NOT_FOUND', 'This file was taken away while it came in. Send it again.')
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
      // The conversation may have another key than when this began to come.
      ...(secrets && kept.words_key !== null ? secrets(kept.words_key) : {}),
    })
    .where('id', '=', id)
    .execute()
  return await fileRow(tx.db, id)
}

/** Gives back the room that was kept for a file that did not come. */
export const dropFile = async (tx: Tx, id: number): Promise<void> =>
  void (await tx.db.deleteFrom('files').where('id', '=', id).where('state', '=', 'pending').execute())
