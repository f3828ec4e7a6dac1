// Takes away what is not to be kept any longer.
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'

const dayMs = 24 * 3_600_000
const atOnce = 200

/** [MOD-1.14] Answers whether there may be more. */
export async function forgetClosedReports(tx: Tx): Promise<boolean> {
  const over = await tx.db
    .selectFrom('reports')
    .select('id')
    .where('closed_at', '<=', tx.now - sizes.reportKeptDays * dayMs)
    .limit(atOnce)
    .execute()
  if (over.length > 0)
    await tx.db
      .deleteFrom('reports')
      .where(
        'id',
        'in',
        over.map(({ id }) => id),
      )
      .execute()
  return over.length === atOnce
}

/** [MOD-1.15] Those about somebody who is gone, and their name and words in those that they made or had taken. */
export async function eraseReportsOf(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('reports').where('person_id', '=', userId).execute()
  await tx.db
    .updateTable('reports')
    .set({ reporter_id: null, open_once: null, words: null })
    .where('reporter_id', '=', userId)
    .execute()
  await tx.db.updateTable('reports').set({ taken_by: null }).where('taken_by', '=', userId).execute()
}
