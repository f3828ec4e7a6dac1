// Starts Redis once for a whole test run and tells the tests where it is.
import type { TestProject } from 'vitest/node'
import { runRedis } from './redis.ts'

declare module 'vitest' {
  interface ProvidedContext {
    redisUrl: string
  }
}

/** Runs before the project's tests; what it answers runs after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_REDIS_URL
  if (given) {
    project.provide('redisUrl', given)
    return () => Promise.resolve()
  }
  const server = await runRedis()
  project.provide('redisUrl', server.url)
  return async () => {
    await server[Symbol.asyncDispose]()
  }
}
