// From whom somebody takes words without a knock.
import type { DirectFrom } from '#contract/direct'
import { areMutual } from '#slices/friends/index'
import type { Looks } from '#slices/rooms/index'

/** As they chose; mutuals where they chose nothing. */
export const takesFrom = async (db: Looks, userId: number): Promise<DirectFrom> =>
  (await db.selectFrom('direct_settings').select('takes_from').where('user_id', '=', userId).executeTakeFirst())
    ?.takes_from ?? 'mutuals'

/** [DM-1.2, DM-1.3] Whether the first words to somebody are a knock. */
export async function wouldKnock(db: Looks, from: number, to: number): Promise<boolean> {
  const whose = await takesFrom(db, to)
  return whose === 'nobody' || (whose === 'mutuals' && !(await areMutual(db, from, to)))
}
