// Looks on PostgreSQL outlive a lost connection: they change nothing, so they are run anew, and answered BUSY where no connection can be had.
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Schema } from '#server/schema/tables/index'
import { Refusal } from '../refusal.ts'
import type { Reader } from '../tx.ts'
import { type Database, type DatabaseWatch, tellQueries } from './database.ts'
import { lostConnection } from './postgres-errors.ts'
import { watchedPool } from './watched-pool.ts'

const maxAttempts = 6
const backoffMs = 15

/** PostgreSQL as this pool lends it. */
export const lentBy = (pool: pg.Pool, watch: DatabaseWatch): PostgresDialect =>
  new PostgresDialect({ pool: watchedPool(pool, watch) })

/** [WRITE-29] What only looks, through the pool. */
export function steadyReads(
  pool: pg.Pool,
  watch: DatabaseWatch,
  patienceMs: number,
): Pick<Database, 'reader' | 'snapshot'> & { readonly end: () => Promise<void> } {
  const readers = new Kysely<Schema>({ dialect: lentBy(pool, watch), log: tellQueries(watch) })
  async function steadily<T>(look: () => Promise<T>): Promise<T> {
    const began = performance.now()
    for (let attempt = 1; ; attempt++) {
      try {
        return await look()
      } catch (error) {
        if (!lostConnection(error)) throw error
        watch.failed(error)
        if (attempt >= maxAttempts || performance.now() - began > patienceMs)
          throw new Refusal('BUSY', 'The house could not look this up just now. Try again in a moment.')
        await pause(backoffMs * 2 ** attempt * (0.5 + Math.random()))
      }
    }
  }
  // Transactions make executors of their own, so what runs in one is not run anew by itself.
  const executor = readers.getExecutor()
  const execute = executor.executeQuery.bind(executor)
  executor.executeQuery = (query, options) => steadily(() => execute(query, options))
  return {
    // `Reader` is Kysely without its changing half.
    reader: readers as unknown as Reader,
    snapshot: (look) =>
      steadily(() =>
        readers
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute((trx) => look(trx as unknown as Reader)),
      ),
    end: () => readers.destroy(),
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
