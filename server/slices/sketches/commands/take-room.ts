// How much room a person’s code takes, drafts and revisions together: counted in the transaction that changes it.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'

/** How many bytes these words take. */
export const bytesOf = (code: string): number => Buffer.byteLength(code)

/** [CODE-4.27] Answers what it takes now. Nobody else counts this person’s code until the transaction ends: on PostgreSQL, and between nodes, by the lock on this row, which is taken before that on any sketch. */
export async function takeTurn(tx: Tx, makerId: number): Promise<number> {
  const { bytes } = await tx.db
    .insertInto('sketch_makers')
    .values({ maker_id: makerId, bytes: 0 })
    .onConflict((conflict) =>
      conflict.column('maker_id').doUpdateSet((eb) => ({ bytes: eb.ref('sketch_makers.bytes') })),
    )
    .returning('bytes')
    .executeTakeFirstOrThrow()
  return bytes
}

/** [CODE-4.27] It takes so much more, or less, than it did. Refuses with QUOTA what does not fit; to take less is always possible. */
export async function countCode(tx: Tx, makerId: number, held: number, more: number): Promise<void> {
  const bytes = held + more
  if (more > 0 && bytes > sizes.sketchesBytes)
    refuse(
      'QUOTA',
      `Your sketches and their revisions may take ${sizes.sketchesBytes / 1_048_576} MiB in all, and this does not fit any more. Remove old revisions that you do not need, or delete a sketch.`,
    )
  await tx.db.updateTable('sketch_makers').set({ bytes }).where('maker_id', '=', makerId).execute()
}
