// The stored world.
import type { Looks } from './ghosts.ts'

/** The one row. */
export const theWorld = (db: Looks) =>
  db.selectFrom('cat_worlds').selectAll().where('id', '=', 1).executeTakeFirstOrThrow()
