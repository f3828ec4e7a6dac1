// What restoring a backup needs of the house. It is not open meanwhile, so this is less than its whole context.
import type { Kysely } from 'kysely'
import type { AppContext } from '#server/context'
import type { Schema } from '#server/schema/tables/index'

/** What restoring needs; the data folder must be held by the caller. */
export interface RestoreContext extends Pick<AppContext, 'config' | 'clock' | 'random'> {
  /** Makes useless what opened the house when the backup was made; runs before the restored data takes the place of the present. */
  readonly forgetKeys: (db: Kysely<Schema>, now: number) => Promise<void>
}
