// Copies a house from PostgreSQL into an SQLite file of the same schema, from one snapshot, so that every backup is one kind of file.
import { rmSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { migrations } from '#server/schema/migrations/index'
import type { Clock } from '../clock.ts'
import { type Database, unwatched } from '../db/database.ts'
import { migrateUp, migrationState } from '../db/migrator.ts'
import { openSqlite } from '../db/sqlite.ts'
import { type Inspection, tableNames } from './inspect-copy.ts'
import { offLoop } from './off-loop.ts'

/** Makes the file and answers with what is in it. */
export async function copyPostgres(db: Database, clock: Clock, file: string): Promise<Inspection> {
  const { applied } = await migrationState(db)
  const building = `${file}-building`
  {
    await using copy = openSqlite(building, clock, unwatched)
    // A backup taken before migrating has the old schema.
    await migrateUp(
      copy,
      () => Promise.resolve(),
      migrations.filter((migration) => applied.includes(migration.name)),
    )
    const target = copy.maintenance as unknown as Kysely<unknown> // tables are named at run time here
    await sql`pragma foreign_keys = off`.execute(target)
    await db.snapshot((reader) => copyTables(reader as unknown as Kysely<unknown>, target)) // raw cursors ask for the whole interface
  }
  // A house's file has journals beside it; its copy is one plain file.
  const inspection = await offLoop({ do: 'copy', from: building, to: file })
  for (const end of ['', '-wal', '-shm']) rmSync(`${building}${end}`, { force: true })
  return inspection
}

async function copyTables(from: Kysely<unknown>, to: Kysely<unknown>): Promise<void> {
  const tables = (await tableNames(to)).filter((name) => !name.startsWith('kysely_'))
  await sql`begin`.execute(to)
  for (const table of tables) {
    // A migration may have put rows in.
    await sql`delete from ${sql.table(table)}`.execute(to)
    await sql`declare pages no scroll cursor for select * from ${sql.table(table)}`.execute(from)
    for (;;) {
      // SQLite takes 32 766 parameters in a statement, so 500 rows may have up to 65 columns.
      const { rows } = await sql<Record<string, unknown>>`fetch 500 from pages`.execute(from)
      const [first] = rows
      if (!first) break
      const columns = Object.keys(first)
      const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
        to,
      )
    }
    await sql`close pages`.execute(from)
    await copyCounter(table, from, to)
  }
  await sql`commit`.execute(to)
}

/** An id is never given twice, also when its row is gone: the counter goes along. */
async function copyCounter(table: string, from: Kysely<unknown>, to: Kysely<unknown>): Promise<void> {
  const found = await sql<{ value: number | null }>`
    select s.last_value as value from pg_sequences s
    where format('%I.%I', s.schemaname, s.sequencename)::regclass = pg_get_serial_sequence(${table}, (
      select attname from pg_attribute where attrelid = ${table}::regclass and attidentity <> '' limit 1))::regclass`.execute(
    from,
  )
  const value = found.rows[0]?.value
  if (value === undefined || value === null) return
  await sql`delete from sqlite_sequence where name = ${table}`.execute(to)
  await sql`insert into sqlite_sequence (name, seq) values (${table}, ${value})`.execute(to)
}
