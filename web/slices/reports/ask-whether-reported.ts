// Whether there is anything that one reported: asked where the way there is to be shown.
import { api } from '../../bedrock/api.ts'
import { hasReported } from './waiting.ts'

/** [MOD-1.12] Without an answer the way is shown once one reports something. */
export function askWhetherReported(): void {
  if (hasReported.peek()) return
  api('GET /api/me/reports', { query: {} }).then(
    ({ items }) => {
      if (items.length > 0) hasReported.value = true
    },
    () => undefined,
  )
}
