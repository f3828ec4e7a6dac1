// The way of one's own wall to the house: HTTP for the document and its changes.
import { api } from '../../../bedrock/api.ts'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { newModuleId } from './new-module.ts'
import { ownAudience } from './own-audience.ts'
import type { Line } from './own-wall.ts'

/** What another moment may answer otherwise; everything else is final. */
const passing = new Set<string>([
  'OFFLINE',
  'BUSY',
  'INTERNAL',
  'RATE_LIMITED',
  'CSRF',
  'SESSION_EXPIRED',
  'AUTH_REQUIRED',
  'READ_ONLY',
  'NO_SPACE',
])

export const line: Line = {
  async load() {
    const { document, rev, settings } = await api('GET /api/me/wall')
    ownAudience.value = settings.audience
    return { document, rev }
  },
  save: ({ client_id, steps }) => api('PATCH /api/me/wall', { body: { client_id, steps: [...steps] } }),
  isFinal: (error) => error instanceof ApiFailure && !passing.has(error.code),
  newId: () => `wall-${newModuleId()}`,
  later: (run, ms) => void setTimeout(run, ms),
}
