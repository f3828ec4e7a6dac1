// What it means that the house did not keep a draft.
import { ApiFailure } from '../../../../bedrock/api-failure.ts'
import type { DraftLine } from './keeping.ts'

const passing = new Set(['OFFLINE', 'BUSY', 'RATE_LIMITED', 'READ_ONLY', 'INTERNAL', 'CSRF'])

/** The words were not taken, another screen wrote, or it is worth another try. */
export const meaningOf: DraftLine['meaning'] = (error) =>
  !(error instanceof ApiFailure) || passing.has(error.code)
    ? 'again'
    : error.code === 'CONFLICT'
      ? 'conflict'
      : 'refused'
