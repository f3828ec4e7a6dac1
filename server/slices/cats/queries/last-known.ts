// The second up to which the stored world was lived.
import type { Looks } from './ghosts.ts'

/** That of its last deed, or of its ground, where that deed is gone. */
export async function lastKnownAt(db: Looks): Promise<number> {
  const { seq, ground_at } = await db
    .selectFrom('cat_worlds')
    .select(['seq', 'ground_at'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow()
  const newest = await db.selectFrom('cat_deeds').select('at').where('seq', '=', seq).executeTakeFirst()
  return newest?.at ?? Math.floor(ground_at / 1_000)
}
