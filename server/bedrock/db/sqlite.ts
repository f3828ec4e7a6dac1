// The default database: SQLite in the data directory, WAL, every commit synced, one writing connection, one for loose reads and one for snapshots.
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Clock } from '../clock.ts'
import type { AnyTx, Reader } from '../tx.ts'
import { type Announcer, type Database, type DatabaseLimits, type DatabaseWatch, tellQueries } from './database.ts'
import type { Schema } from '#server/schema/tables/index'
import { sqliteDialect } from './sqlite-driver.ts'
import { sqliteWriter } from './sqlite-writer.ts'

type Work = (tx: AnyTx) => Promise<unknown>

const readPatienceMs = 5_000

/** Opens (and makes, if absent) the SQLite database in this file. */
export function openSqlite(file: string, clock: Clock, watch: DatabaseWatch, limits: DatabaseLimits = {}): Database {
  const writing = open(file, 0)
  // [QUERY-3] SQLite plans by the shape of the tables alone. What a small house knew of them when it closed led it astray once it had grown: while one room had been spoken in, a page of another was looked for among all that was ever said.
  writing.exec('drop table if exists sqlite_stat1; drop table if exists sqlite_stat4')
  const reading = open(file, readPatienceMs)
  // Snapshots have a connection of their own, so that a loose read never falls into one begun before the commit it follows.
  const still = open(file, readPatienceMs)
  for (const connection of [reading, still]) connection.exec('pragma query_only = on')
  const log = tellQueries(watch)
  const writer = new Kysely<Schema>({ dialect: sqliteDialect(writing), log })
  // `Reader` is Kysely without its changing half.
  const reader = new Kysely<Schema>({ dialect: sqliteDialect(reading), log }) as unknown as Reader
  const stillReader = new Kysely<Schema>({ dialect: sqliteDialect(still), log }) as unknown as Reader
  let announcer: Announcer | undefined
  const queue = sqliteWriter(writing, writer, clock, watch, () => announcer, limits.slowMs)
  const turns = snapshotTurns(still)

  return {
    dialect: 'sqlite',
    reader,
    snapshot: (look) => turns(() => look(stillReader)),
    // The queue knows neither results' types nor powers; the interface gives each command its own.
    write: ((_key, work) => queue.write(work as unknown as Work)) as Database['write'],
    announceTo: (next) => void (announcer = next),
    maintenance: writer,
    vitals: () => ({ queued: queue.queued(), poolTotal: 1, poolIdle: 1, poolWaiting: 0 }),
    async [Symbol.asyncDispose]() {
      await queue[Symbol.asyncDispose]()
      reading.close()
      still.close()
      writing.close()
    },
  }
}

function open(file: string, busyTimeoutMs: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true })
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma cache_size = -16000; pragma temp_store = memory',
  )
  return database
}

/** Runs one snapshot at a time inside a read transaction. */
function snapshotTurns(still: DatabaseSync): <T>(look: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (look) => {
    const turn = last.then(async () => {
      still.exec('begin')
      try {
        return await look()
      } finally {
        still.exec('commit')
      }
    })
    last = turn.catch(() => {})
    return turn
  }
}
