// From whom somebody takes words without a knock.
import type { DirectSettings } from '#contract/direct'
import { areMutual } from '#slices/friends/index'
import type { Looks } from '#slices/rooms/index'

/** What somebody said of their conversations; words from mutuals and nothing shown where they said nothing. */
export async function directSettings(db: Looks, userId: number): Promise<DirectSettings> {
  const kept = await db
    .selectFrom('direct_settings')
    .select(['takes_from', 'shows_reading'])
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return { takes_from: kept?.takes_from ?? 'mutuals', shows_reading: kept?.shows_reading === 1 }
}

/** [DM-1.2, DM-1.3] Whether the first words to somebody are a knock. */
export async function wouldKnock(db: Looks, from: number, to: number): Promise<boolean> {
  const { takes_from: whose } = await directSettings(db, to)
  return whose === 'nobody' || (whose === 'mutuals' && !(await areMutual(db, from, to)))
}
