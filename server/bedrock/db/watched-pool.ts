// A pool of PostgreSQL connections that says when it has none to lend: a long wait is told of, and one that is given up is an answer, not a fault.
import type pg from 'pg'
import type { PostgresPool } from 'kysely'
import { Refusal } from '../refusal.ts'
import type { DatabaseWatch } from './database.ts'
import { noConnectionFree } from './postgres-errors.ts'

const noticeableWaitMs = 250

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
      return client
    } catch (error) {
      if (!noConnectionFree(error)) throw error
      watch.poolExhausted(performance.now() - began)
      throw new Refusal('BUSY', 'The house could not look this up just now. Try again in a moment.')
    }
  },
  end: () => pool.end(),
  options: pool.options,
})
