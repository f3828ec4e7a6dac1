// Puts a backup's rows into PostgreSQL, in one transaction, so that an interrupted restore changes nothing.
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { migrations } from '#server/schema/migrations/index'
import type { Database } from '../db/database.ts'
import { migrateDown, migrateUp, migrationState } from '../db/migrator.ts'
import { openDatabase } from '../db/open-database.ts'
import { sqliteDialect } from '../db/sqlite-driver.ts'
import { renewEpochs } from '../log/epochs.ts'
import { createBackup, type MadeBackup } from './create-backup.ts'
import { inspectCopy, tableNames } from './inspect-copy.ts'
import type { RestoreContext } from './restore-context.ts'

const rowsAtOnce = 200

/** Replaces everything in the database that the configuration names; answers with the backup of what was there, if anything was. */
export async function restorePostgres(
  { config, clock, random }: RestoreContext,
  file: string,
): Promise<MadeBackup | null> {
  await using db = openDatabase(config, clock, { batchCommitted() {}, poolExhausted() {}, failed() {} })
  const { applied } = await migrationState(db)
  const saved = applied.length > 0 ? await createBackup({ config, clock, db }, 'before restoring') : null
  const wanted = (await inspectCopy(file)).migrations
  await sameSchema(db, wanted)
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const source = new Kysely<unknown>({ dialect: sqliteDialect(database) })
    await db.maintenance.transaction().execute(async (trx) => {
      await moveRows(source, trx as unknown as Kysely<unknown>) // tables are named at run time here
      await renewEpochs(trx, random)
    })
  } finally {
    database.close()
  }
  return saved
}

/** Brings the schema to exactly the backup's migrations, up or down. */
async function sameSchema(db: Database, wanted: readonly string[]): Promise<void> {
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

async function moveRows(from: Kysely<unknown>, to: Kysely<unknown>): Promise<void> {
  const tables = (await tableNames(from)).filter((name) => !name.startsWith('kysely_'))
  for (const table of tables.toReversed()) await sql`delete from ${sql.table(table)}`.execute(to)
  for (const table of tables) {
    for (let after = 0; ; ) {
      const { rows } = await sql<
        Record<string, unknown> & { rowid_: number }
      >`select rowid as rowid_, * from ${sql.table(table)} where rowid > ${after} order by rowid limit ${rowsAtOnce}`.execute(
        from,
      )
      const newest = rows.at(-1)
      if (!newest) break
      after = newest.rowid_
      const columns = Object.keys(newest).filter((column) => column !== 'rowid_')
      const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) overriding system value values ${sql.join(values)}`.execute(
        to,
      )
    }
  }
  const { rows } = await sql<{ name: string; seq: number }>`select name, seq from sqlite_sequence`.execute(from)
  for (const { name, seq } of rows) {
    await sql`select setval(pg_get_serial_sequence(${name}, attname), greatest(${seq}::bigint, 1), ${seq}::bigint > 0)
      from pg_attribute where attrelid = ${name}::regclass and attidentity <> ''`.execute(to)
  }
}
