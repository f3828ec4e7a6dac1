// Gives a database the schema that a backup has, which may be older than this program's.
import { migrations } from '#server/schema/migrations/index'
import type { Database } from '../db/database.ts'
import { migrateDown, migrateUp, migrationState } from '../db/migrator.ts'

/** Brings the schema to exactly the backup's migrations, up or down. */
export async function sameSchema(db: Database, wanted: readonly string[]): Promise<void> {
  await migrateUp(
    db,
    () => Promise.resolve(),
    migrations.filter((migration) => wanted.includes(migration.name)),
  )
  for (
    let { applied } = await migrationState(db);
    applied.length > wanted.length;
    { applied } = await migrationState(db)
  )
    await migrateDown(db)
}
