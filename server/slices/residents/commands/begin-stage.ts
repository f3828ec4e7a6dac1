// Begins the speech of a house in which no cat has spoken.
import { nothingSpoken } from '#cats/speech/spoken'
import type { Tx } from '../owns.ts'

/** Once in the life of a house. What happened before is passed over. */
export async function beginStage(tx: Tx): Promise<void> {
  const { seq } = await tx.db.selectFrom('cat_worlds').select('seq').where('id', '=', 1).executeTakeFirstOrThrow()
  await tx.db
    .insertInto('cat_stages')
    .values({ id: 1, version: 1, seq, spoken: JSON.stringify(nothingSpoken) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
