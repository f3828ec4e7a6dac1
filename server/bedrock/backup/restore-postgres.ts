// Puts a backup's rows into PostgreSQL, in one transaction, so that an interrupted restore changes nothing.
import type { Kysely } from 'kysely'
import { migrationState } from '../db/migrator.ts'
import { openDatabase } from '../db/open-database.ts'
import { renewEpochs } from '../log/epochs.ts'
import { createBackup, type MadeBackup } from './create-backup.ts'
import { replaceRows } from './replace-rows.ts'
import type { RestoreContext } from './restore-context.ts'
import { sameSchema } from './same-schema.ts'

/** Replaces everything in the database that the configuration names; answers with the backup of what was there, if anything was. */
export async function restorePostgres(
  { config, clock, random, forgetKeys }: RestoreContext,
  file: string,
  migrations: readonly string[],
): Promise<MadeBackup | null> {
  await using db = openDatabase(config, clock)
  const { applied } = await migrationState(db)
  const saved = applied.length > 0 ? await createBackup({ config, clock, db }, 'before restoring') : null
  await sameSchema(db, migrations)
  await db.maintenance.transaction().execute(async (trx) => {
    await replaceRows(file, trx as unknown as Kysely<unknown>) // tables are named at run time there
    await renewEpochs(trx, random)
    await forgetKeys(trx, clock.now())
  })
  return saved
}
