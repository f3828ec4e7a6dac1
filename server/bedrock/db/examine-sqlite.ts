// Looks an SQLite house over without changing anything, also while a server writes to it.
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import { type MigrationState, migrationState } from './migrator.ts'
import { sqliteDialect } from './sqlite-driver.ts'

/** What was found; `state` is null when the file is too damaged to ask. */
export interface ExaminedSqlite {
  /** SQLite's own sentences; empty when it finds the file sound. */
  readonly faults: readonly string[]
  readonly state: MigrationState | null
}

/** Runs SQLite's quick check and reads the migrations. Throws `NewerSchema`. */
export async function examineSqlite(file: string): Promise<ExaminedSqlite> {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  try {
    const db = new Kysely<Schema>({ dialect: sqliteDialect(database) })
    const faults = await quickCheck(db)
    return { faults, state: faults.length > 0 ? null : await migrationState({ maintenance: db }) }
  } finally {
    database.close()
  }
}

async function quickCheck(db: Kysely<Schema>): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(5)`.execute(db)
    return rows.map((row) => row.quick_check).filter((line) => line !== 'ok')
  } catch (error) {
    // A file that is no database at all is refused at its first page.
    return [error instanceof Error ? error.message : 'it cannot be read']
  }
}
