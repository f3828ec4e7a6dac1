// The SQLite house that is copied: settled in its one file, sound, of this program's schema, and what its tables are.
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Migration } from '#server/schema/migrations/migration'
import type { Schema } from '#server/schema/tables/index'
import { offLoop } from '../backup/off-loop.ts'
import { migrationState } from '../db/migrator.ts'
import { sqliteDialect } from '../db/sqlite-driver.ts'
import { CopyError } from './copy-error.ts'
import type { Row } from './pages.ts'

/** A table as its own database describes it. */
export interface SourceTable {
  readonly name: string
  readonly columns: readonly string[]
  /** The highest id that it ever gave; 0 where it counts none. */
  readonly counted: number
}

export interface Source extends Disposable {
  /** The same for the same bytes: whether what was copied before is still what stands here. */
  readonly fingerprint: string
  readonly migrations: readonly string[]
  /** In the order of their making; indexes that are kept as tables are among them, by the name that the house asks them by. */
  readonly tables: readonly SourceTable[]
  /** The next rows of a table, in the order of their `key`. */
  page(table: SourceTable, after: number | null, limit: number): Promise<readonly KeyedRow[]>
}

/** A row, and where in its table it stands. */
export interface KeyedRow {
  readonly key: number
  readonly row: Row
}

const keyColumn = 'key_of_the_row'

/** Opens the file for reading alone; nobody else may have it open. Throws `CopyError` and `NewerSchema`. */
export async function openSource(file: string, known: readonly Migration[]): Promise<Source> {
  settle(file)
  const { sha256, faults } = await offLoop({ do: 'inspect', file })
  if (faults.length > 0)
    throw new CopyError(
      `The house is damaged, so nothing was copied: ${faults.join(' ')} Restore the newest good backup first: "neospace backup restore latest".`,
    )
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  try {
    const typed = new Kysely<Schema>({ dialect: sqliteDialect(database) })
    const { applied, pending } = await migrationState({ maintenance: typed }, known)
    if (pending.length > 0)
      throw new CopyError(
        `The house was last run by an older NeoSpace (it lacks ${pending.join(', ')}). Run "neospace migrate up" first, or copy it with the version that ran it.`,
      )
    const db = typed as unknown as Kysely<unknown> // tables are named at run time here
    return {
      fingerprint: sha256,
      migrations: applied,
      tables: await tablesOf(db),
      page: (table, after, limit) => page(db, table, after, limit),
      [Symbol.dispose]: () => database.close(),
    }
  } catch (error) {
    database.close()
    throw error
  }
}

/** What a killed server left in the journal goes into the file. */
function settle(file: string): void {
  const database = new DatabaseSync(file, { timeout: 5_000 })
  try {
    const settled = database.prepare('pragma wal_checkpoint(truncate)').get()
    if (settled?.['busy'] === 1)
      throw new CopyError(`Another program has ${file} open. End it, and try again.`, { held: true })
  } finally {
    database.close()
  }
}

async function tablesOf(db: Kysely<unknown>): Promise<readonly SourceTable[]> {
  const { rows } = await sql<{ name: string; type: string; counted: number | null }>`
    select l.name, l.type, s.seq as counted from sqlite_master m
    join pragma_table_list l on l.name = m.name and l.schema = 'main'
    left join sqlite_sequence s on s.name = m.name
    where l.type in ('table', 'virtual') and m.name not like 'sqlite\\_%' escape '\\' and m.name not like 'kysely\\_%' escape '\\'
    order by m.rowid`.execute(db)
  const tables: SourceTable[] = []
  for (const { name, type, counted } of rows) {
    const columns = await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(db)
    const names = columns.rows.map((column) => column.name)
    // An index that is kept as a table has its key beside its columns.
    tables.push({ name, columns: type === 'virtual' ? ['rowid', ...names] : names, counted: counted ?? 0 })
  }
  return tables
}

async function page(
  db: Kysely<unknown>,
  { name, columns }: SourceTable,
  after: number | null,
  limit: number,
): Promise<readonly KeyedRow[]> {
  const past = after === null ? sql`1 = 1` : sql`rowid > ${after}`
  const { rows } = await sql<Row>`
    select rowid as ${sql.id(keyColumn)}, ${sql.join(columns.map((column) => sql.ref(column)))}
    from ${sql.table(name)} where ${past} order by rowid limit ${limit}`.execute(db)
  return rows.map(({ [keyColumn]: key, ...row }) => ({ key: Number(key), row }))
}
