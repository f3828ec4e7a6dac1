// A person's second factor.
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

/** The second factor, on or only begun; undefined if there is none. */
export const factorOf = (db: Looks, userId: number) =>
  db
    .selectFrom('second_factors')
    .select(['secret', 'active_since', 'last_step'])
    .where('user_id', '=', userId)
    .executeTakeFirst()

/** Since when the second factor guards the account; null if it does not. */
export const factorSince = async (db: Looks, userId: number): Promise<number | null> =>
  (await factorOf(db, userId))?.active_since ?? null

/** How many recovery codes are unused. */
export async function recoveryLeft(db: Looks, userId: number): Promise<number> {
  const left = await db
    .selectFrom('recovery_codes')
    .select('id')
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .execute()
  return left.length
}
