// Starts PostgreSQL once for a whole test run and tells the tests where it is.
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** Runs before the project's tests; what it answers runs after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  project.provide('postgresUrl', server.url)
  return async () => {
    await server[Symbol.asyncDispose]()
  }
}
