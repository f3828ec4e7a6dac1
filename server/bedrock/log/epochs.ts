// Renews the clocks' epochs after data was restored or copied, so that clients who saw the other incarnation start afresh.
import type { Kysely } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import type { Random } from '../clock.ts'

/** [LOG-6] Gives every stream a new epoch. Runs before the house serves. */
export async function renewEpochs(db: Kysely<Schema>, random: Random): Promise<void> {
  const streams = await db.selectFrom('streams').select('id').execute()
  for (const { id } of streams)
    await db
      .updateTable('streams')
      .set({ epoch: random.token(12) })
      .where('id', '=', id)
      .execute()
}
