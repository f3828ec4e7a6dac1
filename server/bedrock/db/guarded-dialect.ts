// Makes a driver's connections ask the guard of `job.ts` about each query, so that a closed transaction refuses late ones.
import type { CompiledQuery, DatabaseConnection, Dialect } from 'kysely'
import { guarded } from './job.ts'

/** The same dialect, guarded. */
export function guardedDialect(dialect: Dialect): Dialect {
  const known = new WeakSet<DatabaseConnection>()
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver() {
      const driver = dialect.createDriver()
      const acquire = driver.acquireConnection.bind(driver)
      driver.acquireConnection = async (options) => {
        const connection = await acquire(options)
        if (known.has(connection)) return connection
        known.add(connection)
        const execute = connection.executeQuery.bind(connection)
        connection.executeQuery = <R>(query: CompiledQuery) => guarded(query.queryId, () => execute<R>(query))
        return connection
      }
      return driver
    },
  }
}
