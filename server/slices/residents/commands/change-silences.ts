// Says whom somebody does not want to hear.
import type { CatSilences } from '#contract/residents'
import type { Tx } from '../owns.ts'

/** [CAT-3.24] In place of what they said before. */
export async function changeSilences(tx: Tx, userId: number, { all, cats }: CatSilences): Promise<void> {
  await tx.db.deleteFrom('cat_silences').where('user_id', '=', userId).execute()
  const wanted = [...(all ? (['all'] as const) : []), ...new Set(cats)]
  if (wanted.length === 0) return
  await tx.db
    .insertInto('cat_silences')
    .values(wanted.map((cat) => ({ user_id: userId, cat })))
    .onConflict((conflict) => conflict.columns(['user_id', 'cat']).doNothing())
    .execute()
}
