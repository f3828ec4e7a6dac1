// The log of a house that the command line opens for itself.
import { destination } from 'pino'
import { createLogger, type Logger } from '#bedrock/watch/logger'

/** Shows what goes wrong inside, as JSON lines on standard error beside the answer; what goes well is not shown. */
export const terminalLogger = (): Logger =>
  createLogger({ level: 'error', destination: destination({ fd: 2, sync: true }) })
