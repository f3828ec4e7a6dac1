// Brings the schema up to date, or down again, one migration after another, on either database. Refuses a schema that is newer than this program.
import { type Kysely, sql } from 'kysely'
import { type Migration as KyselyMigration, Migrator } from 'kysely/migration'
import { migrations } from '#server/schema/migrations/index'
import type { Migration } from '#server/schema/migrations/migration'
import { columnTypes } from './column-types.ts'
import type { Database } from './database.ts'
import { copySchema, UnfinishedCopy } from './unfinished-copy.ts'

export { UnfinishedCopy } from './unfinished-copy.ts'

type Migrated = Pick<Database, 'dialect' | 'maintenance'>

export interface MigrationState {
  readonly applied: readonly string[]
  readonly pending: readonly string[]
}

/** The data was written by a later version, which this one cannot read. */
export class NewerSchema extends Error {
  constructor(unknown: readonly string[]) {
    super(
      `This data was written by a newer NeoSpace (it has ${unknown.join(', ')}). Start that version, or restore a backup made by this one.`,
    )
    this.name = 'NewerSchema'
  }
}

/** Which migrations stand in the database and which are still to come. Throws `NewerSchema` and `UnfinishedCopy`. */
export async function migrationState(
  database: Pick<Database, 'maintenance'>,
  known: readonly Migration[] = migrations,
): Promise<MigrationState> {
  const applied = await appliedNames(database.maintenance)
  const names = new Set(known.map((migration) => migration.name))
  const unknown = applied.filter((name) => !names.has(name))
  if (unknown.length > 0) throw new NewerSchema(unknown)
  return { applied, pending: known.map((migration) => migration.name).filter((name) => !applied.includes(name)) }
}

async function appliedNames(db: Kysely<never> | Database['maintenance']): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (tables.some((table) => table.schema === copySchema)) throw new UnfinishedCopy()
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map((row) => row.name)
}

/** Applies what is pending, after `snapshot` has been taken if there is data to lose. Answers with the names applied. */
export async function migrateUp(
  database: Database,
  snapshot: () => Promise<void>,
  known: readonly Migration[] = migrations,
): Promise<readonly string[]> {
  const { applied, pending } = await migrationState(database, known)
  if (pending.length === 0) return []
  if (applied.length > 0) await snapshot()
  await applyMigrations(database, known)
  return pending
}

/** Applies what is pending without a look at what is there. */
export async function applyMigrations(database: Migrated, known: readonly Migration[]): Promise<void> {
  const { error } = await migrator(database, known).migrateToLatest()
  if (error) throw error
}

/** Takes the newest migration back. Answers with its name, or null if there is none. */
export async function migrateDown(
  database: Database,
  known: readonly Migration[] = migrations,
): Promise<string | null> {
  const { error, results } = await migrator(database, known).migrateDown()
  if (error) throw error
  return results?.[0]?.migrationName ?? null
}

function migrator(database: Migrated, known: readonly Migration[]): Migrator {
  const column = columnTypes(database.dialect)
  const byName = Object.fromEntries(
    known.map((migration): [string, KyselyMigration] => [
      migration.name,
      { up: (db) => migration.up(db, column), down: (db) => migration.down(db, column) },
    ]),
  )
  return new Migrator({ db: database.maintenance, provider: { getMigrations: () => Promise.resolve(byName) } })
}
