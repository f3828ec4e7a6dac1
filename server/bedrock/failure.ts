// The one shape in which HTTP answers and socket acks say no.
import type { Code } from '#contract/refusals'
import { lostConnection } from './db/postgres-errors.ts'
import { Refusal } from './refusal.ts'

export interface Failure {
  readonly ok: false
  readonly code: Code
  readonly error: string
  readonly request_id: string
  readonly retry_after_ms?: number
  readonly fields?: Readonly<Record<string, string>>
}

/** When a busy house may be asked again, if nobody knows better. */
export const busyRetryMs = 2_000

/** A refusal as its failure, a database that is not there as BUSY; anything else is a bug and says nothing of itself. */
export function failure(thrown: unknown, requestId: string): Failure {
  const error = lostConnection(thrown)
    ? new Refusal('BUSY', 'The house cannot reach its data just now. Try again in a moment.')
    : thrown
  if (error instanceof Refusal)
    return {
      ok: false,
      code: error.code,
      error: error.message,
      request_id: requestId,
      ...(error.code === 'BUSY' ? { retry_after_ms: busyRetryMs } : {}),
      ...error.details,
    }
  return {
    ok: false,
    code: 'INTERNAL',
    error: `Something broke in the house. It is logged as ${requestId}; try again, and tell the owner if it stays.`,
    request_id: requestId,
  }
}
