// Ends the process at an error that nobody caught: nobody knows what state memory is in then, while the database is whole.
import type { Logger } from '#bedrock/watch/logger'

/** Logs the error and exits with 1, for a supervisor to start anew. */
export function endOnBugs(logger: Logger): void {
  const end = (error: unknown): never => {
    logger.fatal({ err: error }, 'a bug ended the server')
    process.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
