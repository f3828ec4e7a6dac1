// The last step of the first run: makes the owner, then furnishes the house.
import { useRef, useState } from 'preact/hooks'
import { api } from '../../bedrock/api.ts'
import { type ApiFailure, asFailure } from '../../bedrock/api-failure.ts'
import { loadHouse, loadSession } from '../../bedrock/session.ts'
import type { Draft } from './setup-draft.ts'

interface Claim {
  readonly busy: boolean
  readonly done: boolean
  readonly failure: ApiFailure | null
  readonly run: (draft: Draft) => void
}

/** Claims the house with the owner's link; when furnishing fails after claiming, running again only furnishes. */
export function useClaim(token: string): Claim {
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const claimed = useRef(false)
  const settle = async ({ name, accent, username, password, join, cat }: Draft): Promise<void> => {
    if (!claimed.current) {
      await api('POST /api/owner', { body: { token, username, password } })
      claimed.current = true
    }
    await api('PATCH /api/house', { body: { name: name.trim(), accent, join, cat } })
    setDone(true)
    await Promise.all([loadSession(), loadHouse()])
  }
  const run = (draft: Draft): void => {
    setBusy(true)
    setFailure(null)
    settle(draft)
      .catch((error: unknown) => setFailure(asFailure(error)))
      .finally(() => setBusy(false))
  }
  return { busy, done, failure, run }
}
