// Moves all rows of a backup's SQLite file into PostgreSQL.
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { sqliteDialect } from '../db/sqlite-driver.ts'
import { tableNames } from './inspect-copy.ts'

const rowsAtOnce = 200

/** Empties every table that the file has and fills it from there; the ids and their counters go along. */
export async function replaceRows(file: string, to: Kysely<unknown>): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    await move(new Kysely<unknown>({ dialect: sqliteDialect(database) }), to)
  } finally {
    database.close()
  }
}

async function move(from: Kysely<unknown>, to: Kysely<unknown>): Promise<void> {
  const tables = (await tableNames(from)).filter((name) => !name.startsWith('kysely_'))
  // What the database keeps from being changed yields to this one transaction.
  await sql`select set_config('neospace.restoring', 'on', true)`.execute(to)
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
