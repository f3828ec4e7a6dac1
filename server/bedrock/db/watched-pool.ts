// A pool of PostgreSQL connections that says when it has none to lend: a long wait is told of, and one that is given up is an answer, not a fault.
import type pg from 'pg'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { Refusal } from '../refusal.ts'
import type { DatabaseWatch } from './database.ts'
import { noConnectionFree } from './postgres-errors.ts'
import { preparedName } from './statement.ts'

const noticeableWaitMs = 250

/** One for each connection, because Kysely knows connections by them. */
const lendings = new WeakMap<pg.PoolClient, PostgresPoolClient>()

/** A connection on which what is asked with every message is prepared by name, once: the database need not plan it each time. */
function preparing(client: pg.PoolClient): PostgresPoolClient {
  const known = lendings.get(client)
  if (known) return known
  const lent = {
    query: (text: string, values: unknown[]) => {
      const name = preparedName(text)
      return name === undefined ? client.query(text, values) : client.query({ name, text, values })
    },
    release: (destroy?: boolean) => client.release(destroy),
  }
  // Kysely also types cursors, which are asked for by streams alone, and nothing streams.
  const lending = lent as unknown as PostgresPoolClient
  lendings.set(client, lending)
  return lending
}

/** The pool as Kysely borrows from it. */
export const watchedPool = (pool: pg.Pool, watch: DatabaseWatch): PostgresPool => ({
  async connect() {
    const began = performance.now()
    // A connection that is only being opened is slow, but not missing.
    const allLent = pool.totalCount >= pool.options.max && pool.idleCount === 0
    try {
      const client = await pool.connect()
      const waited = performance.now() - began
      if (allLent && waited > noticeableWaitMs) watch.poolExhausted(waited)
      return preparing(client)
    } catch (error) {
      if (!noConnectionFree(error)) throw error
      watch.poolExhausted(performance.now() - began)
      throw new Refusal('BUSY', 'The house could not look this up just now. Try again in a moment.')
    }
  },
  end: () => pool.end(),
  options: pool.options,
})
