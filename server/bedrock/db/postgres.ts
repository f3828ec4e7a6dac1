// PostgreSQL, for houses that outgrow one machine: a transaction for each command, one in flight per key on this node, retried when the database asks for it.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Clock } from '../clock.ts'
import type { AnyTx, Reader } from '../tx.ts'
import type { Schema } from '#server/schema/tables/index'
import type { Announcer, Database, DatabaseWatch } from './database.ts'
import { guardedDialect } from './guarded-dialect.ts'
import { keyedTurns } from './keyed-turns.ts'
import { postgresAttempts } from './postgres-attempts.ts'

type Work = (tx: AnyTx) => Promise<unknown>

const writeConnections = 8
const readConnections = 4
const connectPatienceMs = 5_000

/** Opens a PostgreSQL database by its URL. Reads have connections of their own, so that writers never starve them. */
export function openPostgres(url: string, clock: Clock, watch: DatabaseWatch): Database {
  const writePool = pool(url, writeConnections, watch)
  const readPool = pool(url, readConnections, watch)
  const writer = new Kysely<Schema>({ dialect: guardedDialect(new PostgresDialect({ pool: writePool })) })
  const readers = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: readPool }) })
  let announcer: Announcer | undefined
  const turns = keyedTurns()
  let waiting = 0
  const attempts = postgresAttempts(writer, clock, watch, () => announcer)

  return {
    dialect: 'postgres',
    // `Reader` is Kysely without its changing half.
    reader: readers as unknown as Reader,
    snapshot: (look) =>
      readers
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((trx) => look(trx as unknown as Reader)),
    // The attempts know neither results' types nor powers; the interface gives each command its own.
    write: (async (key, work, repeat = 'once') => {
      waiting++
      try {
        return await turns(key, () => attempts(work as unknown as Work, repeat))
      } finally {
        waiting--
      }
    }) as Database['write'],
    announceTo: (next) => void (announcer = next),
    maintenance: writer,
    vitals: () => ({
      queued: waiting,
      poolTotal: writePool.totalCount,
      poolIdle: writePool.idleCount,
      poolWaiting: writePool.waitingCount + readPool.waitingCount,
    }),
    async [Symbol.asyncDispose]() {
      await Promise.all([writer.destroy(), readers.destroy()])
    },
  }
}

function pool(url: string, max: number, watch: DatabaseWatch): pg.Pool {
  const made = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: connectPatienceMs,
    types: { getTypeParser },
  })
  // A connection that ends, idle or in use, would otherwise end the process.
  made.on('error', (error) => watch.failed(error))
  made.on('connect', (client) => void client.on('error', (error) => watch.failed(error)))
  return made
}

const int8 = 20

/** Whole numbers arrive as numbers; one beyond 2^53 is a fault, never a silent rounding. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (oid !== int8 || format === 'binary') return pg.types.getTypeParser(oid, format as 'text')
  return (text: string): number => {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new RangeError(`The database holds ${text}, which is beyond 2^53.`)
    return value
  }
}
