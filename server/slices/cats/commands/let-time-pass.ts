// Lets time pass for the cats of a house in which nothing happens, so that whoever looks need not live through all of it.
import type { Tx } from '../owns.ts'
import { noteTiding } from './note-tiding.ts'

const day = 86_400

/** [CAT-2.14] At most once a day, and not where something else happened. */
export async function letTimePass(tx: Tx): Promise<void> {
  const { seq, ground_at } = await tx.db
    .selectFrom('cat_worlds')
    .select(['seq', 'ground_at'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow()
  const newest = await tx.db.selectFrom('cat_deeds').select('at').where('seq', '=', seq).executeTakeFirst()
  const last = newest?.at ?? Math.floor(ground_at / 1_000)
  if (Math.floor(tx.now / 1_000) - last >= day) await noteTiding(tx, { kind: 'time.passed' })
}
