// What a refused or failed HTTP call becomes in the browser: one error type with the server's own sentence.
import type { Code } from '#contract/refusals'

/** `OFFLINE` is the browser's own: no answer came at all. */
export type FailureCode = Code | 'OFFLINE'

interface FailureParts {
  readonly code: FailureCode
  readonly error: string
  readonly request_id?: string | undefined
  readonly retry_after_ms?: number | undefined
  readonly fields?: Readonly<Record<string, string>> | undefined
}

/** A refusal of the server, or `OFFLINE` when no answer came. `message` is the sentence to show; `retry_after_ms` is in milliseconds. */
export class ApiFailure extends Error {
  readonly code: FailureCode
  readonly request_id: string | undefined
  readonly retry_after_ms: number | undefined
  readonly fields: Readonly<Record<string, string>>

  constructor(parts: FailureParts) {
    super(parts.error)
    this.name = 'ApiFailure'
    this.code = parts.code
    this.request_id = parts.request_id
    this.retry_after_ms = parts.retry_after_ms
    this.fields = parts.fields ?? {}
  }
}

/** The failure as such, or the fault of this page as an `INTERNAL` one. */
export const asFailure = (error: unknown): ApiFailure =>
  error instanceof ApiFailure
    ? error
    : new ApiFailure({ code: 'INTERNAL', error: error instanceof Error ? error.message : String(error) })
