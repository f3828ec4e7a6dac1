// Who is nobody to the cats because they want to be.
import type { Reader } from '#bedrock/tx'

export type Looks = Pick<Reader, 'selectFrom'>

/** [CAT-2.4] Those of these people who do not want to be known. */
export async function ghostsAmong(db: Looks, people: readonly number[]): Promise<ReadonlySet<number>> {
  if (people.length === 0) return new Set()
  const found = await db.selectFrom('cat_ghosts').select('user_id').where('user_id', 'in', people).execute()
  return new Set(found.map(({ user_id }) => user_id))
}

/** Whether the cats may know somebody. */
export const isKnown = async (db: Looks, userId: number): Promise<boolean> =>
  (await ghostsAmong(db, [userId])).size === 0
