// Looks a database file over, as a whole and from the outside: its hash, whether it is sound, and what is in it. Slow on large files; runs in a worker.
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { sqliteDialect } from '../db/sqlite-driver.ts'

/** What was found in a database file. */
export interface Inspection {
  readonly bytes: number
  readonly sha256: string
  /** Sentences of SQLite's own check and of its foreign keys; empty when all is sound. */
  readonly faults: readonly string[]
  readonly migrations: readonly string[]
  readonly counts: Readonly<Record<string, number>>
}

/** Reads the file through; `faults` tells what is wrong, and only a file that cannot be read at all throws. */
export async function inspectCopy(file: string): Promise<Inspection> {
  const digest = { bytes: statSync(file).size, sha256: await sha256Of(file) }
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { readOnly: true })
    return { ...digest, ...(await contentOf(database)) }
  } catch {
    return { ...digest, faults: ['SQLite cannot read the file.'], migrations: [], counts: {} }
  } finally {
    database?.close()
  }
}

async function contentOf(database: DatabaseSync): Promise<Omit<Inspection, 'bytes' | 'sha256'>> {
  const db = new Kysely<unknown>({ dialect: sqliteDialect(database) })
  const sound = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
  const orphans = await sql<{ table: string }>`pragma foreign_key_check`.execute(db)
  const faults = sound.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  for (const table of new Set(orphans.rows.map((row) => row.table)))
    faults.push(`Rows of ${table} refer to rows that are not there.`)
  const names = await tableNames(db)
  const counts: Record<string, number> = {}
  for (const name of names) {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(name)}`.execute(db)
    counts[name] = rows[0]?.rows ?? 0
  }
  const applied = names.includes('kysely_migration')
    ? await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
    : { rows: [] }
  return { faults, migrations: applied.rows.map((row) => row.name), counts }
}

/** Tables in the order of their making, so that those referred to come before those that refer; without indexes that are kept as tables, because the house makes those anew. */
export async function tableNames(db: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{
    name: string
  }>`select m.name from sqlite_master m join pragma_table_list l on l.name = m.name and l.schema = 'main' where l.type = 'table' and m.name not like 'sqlite\\_%' escape '\\' order by m.rowid`.execute(
    db,
  )
  return rows.map((row) => row.name)
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
