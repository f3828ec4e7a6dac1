// Which database a test's house stands on: SQLite in its data directory, or a fresh database on the run's PostgreSQL; and whether there is Redis between its nodes.
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

/** What the nodes of a house need to find the run's Redis; nothing where the run has none. */
export async function testRedis(): Promise<Readonly<Record<string, string>>> {
  if (process.env.NEOSPACE_TEST_REDIS !== 'yes') return {}
  const { inject } = await import('vitest')
  return { REDIS_URL: inject('redisUrl') }
}
