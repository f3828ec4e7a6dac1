// A migrated database without a house around it, on whichever database the test run is for, and what its write path told of itself.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '#bedrock/clock'
import type { Database, DatabaseLimits, DatabaseWatch } from '#bedrock/db/database'
import { migrateUp } from '#bedrock/db/migrator'
import { openPostgres } from '#bedrock/db/postgres'
import { openSqlite } from '#bedrock/db/sqlite'
import { testDatabase } from './test-database.ts'

export interface BareDatabase extends AsyncDisposable {
  readonly db: Database
  /** Path of the SQLite file; undefined on PostgreSQL. */
  readonly file: string | undefined
  readonly url: string | undefined
  readonly batches: number[]
  readonly failures: unknown[]
  readonly waits: number[]
  /** How much waited when work was turned away. */
  readonly turnedAway: number[]
  readonly slow: Error[]
  /** Opens the same database once more, as another process would. */
  again(): Database
}

/** Opens and migrates a fresh database. */
export async function bareDatabase({
  migrate = true,
  ...limits
}: { readonly migrate?: boolean } & DatabaseLimits = {}): Promise<BareDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'neospace-db-'))
  const { env, drop } = await testDatabase()
  const [batches, failures, waits]: [number[], unknown[], number[]] = [[], [], []]
  const [turnedAway, slow]: [number[], Error[]] = [[], []]
  const watch: DatabaseWatch = {
    queried() {},
    batchCommitted: (jobs) => void batches.push(jobs),
    failed: (error) => void failures.push(error),
    poolExhausted: (ms) => void waits.push(ms),
    queueFull: (waiting) => void turnedAway.push(waiting),
    slow: (_ms, asked) => void slow.push(asked),
  }
  const url = env.DATABASE_URL
  const file = url === undefined ? join(directory, 'neospace.sqlite') : undefined
  const open = (): Database =>
    file === undefined
      ? openPostgres(url ?? '', systemClock, watch, limits)
      : openSqlite(file, systemClock, watch, limits)
  const db = open()
  if (migrate) await migrateUp(db, () => Promise.resolve())
  const others: Database[] = []
  return {
    db,
    file,
    url,
    batches,
    failures,
    waits,
    turnedAway,
    slow,
    again() {
      const other = open()
      others.push(other)
      return other
    },
    async [Symbol.asyncDispose]() {
      for (const each of [...others, db]) await each[Symbol.asyncDispose]()
      await drop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
