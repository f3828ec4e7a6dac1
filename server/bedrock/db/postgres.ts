// PostgreSQL, for houses that outgrow one machine: a transaction for each command, one in flight per key on this node, retried when the database asks for it.
import { Kysely } from 'kysely'
import pg from 'pg'
import type { Clock } from '../clock.ts'
import type { AnyTx } from '../tx.ts'
import type { Schema } from '#server/schema/tables/index'
import {
  type Announcer,
  type Database,
  type DatabaseLimits,
  type DatabaseWatch,
  maxWaiting,
  tellQueries,
} from './database.ts'
import { guardedDialect } from './guarded-dialect.ts'
import { keyedTurns } from '../keyed-turns.ts'
import { busy, postgresAttempts } from './postgres-attempts.ts'
import { AskedHere, slowMs } from './slow-transaction.ts'
import { lentBy, steadyReads } from './steady-reads.ts'

type Work = (tx: AnyTx) => Promise<unknown>

const writeConnections = 8
const readConnections = 4
// Less than the five seconds within which a call is answered.
const connectPatienceMs = 4_000

/** Opens a PostgreSQL database by its URL. Reads have connections of their own, so that writers never starve them. */
export function openPostgres(url: string, clock: Clock, watch: DatabaseWatch, limits: DatabaseLimits = {}): Database {
  const patienceMs = limits.patienceMs ?? connectPatienceMs
  const mostWriters = limits.writeConnections ?? writeConnections
  const writePool = pool(url, mostWriters, patienceMs, watch)
  const readPool = pool(url, limits.readConnections ?? readConnections, patienceMs, watch)
  const writer = new Kysely<Schema>({ dialect: guardedDialect(lentBy(writePool, watch)), log: tellQueries(watch) })
  const reads = steadyReads(readPool, watch, patienceMs)
  let announcer: Announcer | undefined
  const turns = keyedTurns()
  let waiting = 0
  const attempts = postgresAttempts(writer, clock, watch, () => announcer, {
    patienceMs,
    slowMs: limits.slowMs ?? slowMs,
  })
  const allLent = (): boolean => writePool.totalCount >= mostWriters && writePool.idleCount === 0

  return {
    dialect: 'postgres',
    reader: reads.reader,
    snapshot: reads.snapshot,
    // The attempts know neither results' types nor powers; the interface gives each command its own.
    write: (async (key, work, repeat = 'once') => {
      if (waiting >= maxWaiting) {
        watch.queueFull(waiting)
        throw busy()
      }
      waiting++
      const asked = new AskedHere()
      const began = performance.now()
      try {
        return await turns(key, async () => {
          // Those before it have waited for a connection in vain; it need not do the same after them.
          if (performance.now() - began > patienceMs && allLent()) {
            watch.poolExhausted(performance.now() - began)
            throw busy()
          }
          return await attempts(work as unknown as Work, repeat, asked)
        })
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
      await Promise.all([writer.destroy(), reads.end()])
    },
  }
}

function pool(url: string, max: number, patienceMs: number, watch: DatabaseWatch): pg.Pool {
  const made = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: patienceMs,
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
