// Which database a test's house stands on: SQLite in its data directory, or a fresh database on the run's PostgreSQL.
import { freshDatabase } from './postgres.ts'

export interface TestDatabase {
  /** What the house's configuration needs to find it. */
  readonly env: Readonly<Record<string, string>>
  readonly drop: () => Promise<void>
}

/** A database for one house, by `NEOSPACE_TEST_DIALECT`, which the test project sets. */
export async function testDatabase(): Promise<TestDatabase> {
  if (process.env.NEOSPACE_TEST_DIALECT !== 'postgres') return { env: {}, drop: () => Promise.resolve() }
  const { inject } = await import('vitest')
  const { url, drop } = await freshDatabase(inject('postgresUrl'))
  return { env: { DATABASE_URL: url }, drop }
}
