// Copies a stopped house from its SQLite file into an empty PostgreSQL database. It goes on after any interruption, and ends only once every table is equal on both sides.
import { migrations } from '#server/schema/migrations/index'
import type { Migration } from '#server/schema/migrations/migration'
import { systemClock } from '../clock.ts'
import { unwatched } from '../db/database.ts'
import { openPostgres } from '../db/postgres.ts'
import { copyFault } from './copy-error.ts'
import { type CopiedHouse, type CopyContext, copyInto } from './copy-into.ts'
import { openSource } from './source.ts'

export type { CopiedHouse, CopyWord } from './copy-into.ts'

/** What is copied whereto. */
export interface CopyWish extends CopyContext {
  /** The SQLite file; the data folder around it must be held. */
  readonly file: string
  readonly url: string
}

/** Answers what was copied; throws `CopyError` with what to do, and then another call goes on where this one was. */
export async function copyHouse(
  { file, url, ...ctx }: CopyWish,
  known: readonly Migration[] = migrations,
): Promise<CopiedHouse> {
  using source = await openSource(file, known)
  try {
    await using target = openPostgres(url, systemClock, unwatched)
    // One connection for all of it, because it holds the lock that keeps others out.
    return await target.maintenance.connection().execute((db) => copyInto(source, db, ctx, known))
  } catch (error) {
    throw copyFault(error)
  }
}
