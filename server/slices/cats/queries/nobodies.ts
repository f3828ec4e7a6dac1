// Who is nobody to the cats.
import type { Reader } from '#bedrock/tx'

export type Looks = Pick<Reader, 'selectFrom'>

/** [CAT-2.4, CAT-2.9] Whether one of these people does not want to be known, or is a bot. */
export async function nobodies(db: Looks, people: readonly number[]): Promise<boolean> {
  const found = await db
    .selectFrom('users')
    .leftJoin('cat_ghosts', 'cat_ghosts.user_id', 'users.id')
    .leftJoin('bots', 'bots.user_id', 'users.id')
    .select('users.id')
    .where('users.id', 'in', [...people])
    .where((eb) => eb.or([eb('cat_ghosts.user_id', 'is not', null), eb('bots.user_id', 'is not', null)]))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Whether the cats may know somebody. */
export const isKnown = async (db: Looks, userId: number): Promise<boolean> =>
  (await db.selectFrom('cat_ghosts').select('user_id').where('user_id', '=', userId).executeTakeFirst()) === undefined
