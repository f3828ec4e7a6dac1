// The list of invites and what can be done with it.
import { useEffect, useState } from 'preact/hooks'
import type { Invite } from '#contract/house'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { notify } from '../../kit/toast.tsx'

export interface Invites {
  readonly items: readonly Invite[] | null
  readonly hasMore: boolean
  readonly reload: () => void
  readonly more: () => void
  readonly takeBack: (invite: Invite) => void
}

const fault = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })

/** The caller's invites, the newest first. */
export function useInvites(): Invites {
  const [items, setItems] = useState<readonly Invite[] | null>(null)
  const [hasMore, setHasMore] = useState(false)
  const load = (before?: number): void => {
    api('GET /api/invites', { query: before === undefined ? {} : { before_id: before } }).then((page) => {
      setItems((held) => [...(before === undefined ? [] : (held ?? [])), ...page.items])
      setHasMore(!page.complete)
    }, fault)
  }
  useEffect(() => load(), [])
  const takeBack = ({ id }: Invite): void => {
    api('DELETE /api/invites/:id', { params: { id } }).then(() => {
      setItems((held) => (held ?? []).map((one) => (one.id === id ? { ...one, revoked: true } : one)))
      notify(words.invites.gone)
    }, fault)
  }
  return { items, hasMore, reload: () => load(), more: () => load(items?.at(-1)?.id), takeBack }
}
