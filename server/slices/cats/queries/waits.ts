// Whether anything waits for the cats.
import type { Looks } from './ghosts.ts'

/** By its number, so that no database reads more than one. */
export const waits = async (db: Looks): Promise<boolean> =>
  (await db.selectFrom('cat_tidings').select('id').where('id', '>', 0).orderBy('id').limit(1).executeTakeFirst()) !==
  undefined
