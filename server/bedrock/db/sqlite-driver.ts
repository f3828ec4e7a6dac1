// Kysely over `node:sqlite`: a driver with one connection and cached statements. The transaction statements are the caller's business.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { guarded } from './job.ts'

const cachedStatements = 500

/** A Kysely dialect on an open SQLite database. Closing the database stays with whoever opened it. */
export const sqliteDialect = (database: DatabaseSync): Dialect => ({
  // SQLite changes its schema within transactions; Kysely does not count on it by itself, and a migration that fails would leave half of it.
  createAdapter: () => Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true }),
  createDriver: () => sqliteDriver(database),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

/** Asking a statement for its columns takes longer than reading a row by it. */
interface Prepared {
  readonly statement: StatementSync
  readonly answersRows: boolean
}

function sqliteDriver(database: DatabaseSync): Driver {
  const statements = new Map<string, Prepared>()

  function prepared(text: string): Prepared {
    const known = statements.get(text)
    if (known) return known
    const made = database.prepare(text)
    const statement = { statement: made, answersRows: made.columns().length > 0 }
    const oldest = statements.size >= cachedStatements ? statements.keys().next().value : undefined
    if (oldest !== undefined) statements.delete(oldest)
    statements.set(text, statement)
    return statement
  }

  function execute<R>(query: CompiledQuery): QueryResult<R> {
    const { statement, answersRows } = prepared(query.sql)
    // Kysely types parameters as unknown; SQLite itself refuses what it cannot bind.
    const parameters = query.parameters as SQLInputValue[]
    if (answersRows) return { rows: statement.all(...parameters) as R[] }
    const { changes, lastInsertRowid } = statement.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  const connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => guarded(query.queryId, () => execute<R>(query)),
    // oxlint-disable-next-line require-yield -- the interface asks for a generator; nothing here streams
    async *streamQuery() {
      throw new Error('Streaming is not offered: page by key instead.')
    },
  }

  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: () => Promise.resolve(),
    beginTransaction: () => Promise.resolve(void database.exec('begin immediate')),
    commitTransaction: () => Promise.resolve(void database.exec('commit')),
    rollbackTransaction: () => Promise.resolve(void database.exec('rollback')),
    destroy: () => Promise.resolve(),
  }
}
