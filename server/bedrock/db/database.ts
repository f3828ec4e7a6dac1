// The database as the rest of the house sees it: readers that look, a write path that commits, the same on SQLite and PostgreSQL.
import { channel } from 'node:diagnostics_channel'
import type { Kysely, Logger } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import type { AnyTx, Reader, Table, Tx } from '../tx.ts'
import type { Fact } from '#events/fact'

export type Dialect = 'sqlite' | 'postgres'

/** What the write path tells of itself to metrics and logs. */
export interface DatabaseWatch {
  /** A query was answered; its SQL is as it was compiled, with its parameters apart. */
  queried(ms: number, sql: string): void
  batchCommitted(jobs: number, ms: number): void
  /** A connection of the pool was wanted and none was free for so long. */
  poolExhausted(waitedMs: number): void
  /** Work was turned away because so much waits already. */
  queueFull(waiting: number): void
  /** A transaction takes longer than it should; `asked` has the stack of whoever wanted it. */
  slow(ms: number, asked: Error): void
  failed(error: unknown): void
}

/** For a database that nobody watches: a copy, a tool. */
export const unwatched: DatabaseWatch = {
  queried() {},
  batchCommitted() {},
  poolExhausted() {},
  queueFull() {},
  slow() {},
  failed() {},
}

/** Where each answered query is told, as Kysely compiled it, to whoever subscribes; a house does not. */
export const queryChannel = channel('neospace.query')

/** Kysely’s log that tells a watch of each query. */
export const tellQueries =
  (watch: DatabaseWatch): Logger =>
  ({ level, query, queryDurationMillis }) => {
    if (level !== 'query') return
    watch.queried(queryDurationMillis, query.sql)
    if (queryChannel.hasSubscribers) queryChannel.publish(query)
  }

/** What tests set lower than a house does. */
export interface DatabaseLimits {
  readonly writeConnections?: number
  readonly readConnections?: number
  /** How long is waited for a connection. */
  readonly patienceMs?: number
  /** After how long a transaction is told of. */
  readonly slowMs?: number
}

/** How much work may wait before more is answered BUSY. */
export const maxWaiting = 1_000

export interface DatabaseVitals {
  readonly queued: number
  readonly poolTotal: number
  readonly poolIdle: number
  readonly poolWaiting: number
}

/** What the write path needs of the bus. */
export interface Announcer {
  react(tx: AnyTx, fact: Fact): Promise<void>
  publish(facts: readonly Fact[]): void
}

export type Repeat = 'repeatable' | 'once'

export interface Database extends AsyncDisposable {
  readonly dialect: Dialect
  /** Looks, each query for itself. */
  readonly reader: Reader
  /** Looks several times at one and the same state. */
  snapshot<T>(look: (reader: Reader) => Promise<T>): Promise<T>
  /**
   * Runs a command in a transaction and answers once it is on the disk. Work with the same key runs in order.
   * Refuses with BUSY when the house cannot take it; the work may be run several times and must not reach outside.
   * `repeatable` work answers alike if it was already done, so it is also run again when nobody knows whether its commit arrived.
   */
  write<T, Owns extends Table = never, Kinds extends string = never>(
    key: string,
    work: (tx: Tx<Owns, Kinds>) => Promise<T>,
    repeat?: Repeat,
  ): Promise<T>
  /** The bus is made after the database; until then nothing is announced. */
  announceTo(announcer: Announcer): void
  /** The writing connection, for migrations and maintenance before serving. */
  readonly maintenance: Kysely<Schema>
  vitals(): DatabaseVitals
}
