// The database: whether it answers, is sound and has this program's schema.
import { existsSync } from 'node:fs'
import { systemClock } from '#bedrock/clock'
import { examineSqlite } from '#bedrock/db/examine-sqlite'
import { type MigrationState, migrationState, NewerSchema, UnfinishedCopy } from '#bedrock/db/migrator'
import { openDatabase } from '#bedrock/db/open-database'
import type { Config } from '../../config/config.ts'
import { type Finding, fault, hint, ok } from './finding.ts'

/** Soundness of the file (SQLite), an answer at all, and the migrations. */
export async function databaseFindings(config: Config): Promise<readonly Finding[]> {
  try {
    if (config.database.kind === 'postgres') return await postgres(config)
    return existsSync(config.database.file)
      ? await sqlite(config.database.file)
      : [hint('database', 'There is none yet; the first start makes it.')]
  } catch (error) {
    if (error instanceof NewerSchema) return [fault('migrations', error.message)]
    if (error instanceof UnfinishedCopy) return [fault('database', error.message)]
    return [
      fault(
        'database',
        `It does not answer: ${error instanceof Error ? error.message : 'unknown reason'}. Check that it runs, DATABASE_URL, and the rights of its file.`,
      ),
    ]
  }
}

async function sqlite(file: string): Promise<readonly Finding[]> {
  const { faults, state } = await examineSqlite(file)
  if (state) return [ok('database', 'SQLite finds it sound.'), schema(state)]
  return [
    fault(
      'database',
      `SQLite finds faults: ${faults.join(' ')}. Stop the server, copy the data folder, and restore the newest good backup: "neospace backup restore latest".`,
    ),
  ]
}

async function postgres(config: Config): Promise<readonly Finding[]> {
  await using db = openDatabase(config, systemClock)
  return [ok('database', 'PostgreSQL answers.'), schema(await migrationState(db))]
}

const schema = ({ applied, pending }: MigrationState): Finding =>
  pending.length === 0
    ? ok('migrations', `All ${applied.length} are applied.`)
    : hint('migrations', `To be applied at the next start: ${pending.join(', ')}.`)
