// The entries of a guestbook, the newest first, kept up to date where the house tells of them.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { GuestbookEntry } from '#contract/guestbook'
import { api, apiAsStranger } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { onPush } from '../../bedrock/socket.ts'
import { notify } from '../../kit/toast.tsx'

interface Book {
  /** `null` until they came, and where there is no wall for whoever looks. */
  readonly entries: readonly GuestbookEntry[] | null
  readonly reload: () => void
  /** Fetches older ones; `null` where there are none. */
  readonly older: (() => void) | null
}

/** The book of somebody; `asStranger` as it is read by whoever has no account. */
export function useGuestbook(username: string, asStranger = false): Book {
  const [entries, setEntries] = useState<readonly GuestbookEntry[] | null>(null)
  const [more, setMore] = useState(false)
  const asked = useRef(0)
  const shown = useRef(0)
  async function load(before?: number): Promise<void> {
    const turn = (asked.current += 1)
    try {
      const query = before === undefined ? {} : { before }
      const page = await (asStranger ? apiAsStranger : api)('GET /api/walls/:username/guestbook', {
        params: { username },
        query,
      })
      // An answer that was overtaken knows less than what is shown.
      if (turn < shown.current) return
      shown.current = turn
      const last = page.items.at(-1)?.id ?? 0
      setEntries((held) => {
        if (before !== undefined) return [...(held ?? []), ...page.items]
        // What was fetched of older ones stays below the newest.
        return page.complete ? page.items : [...page.items, ...(held ?? []).filter(({ id }) => id < last)]
      })
      setMore(!page.complete)
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code !== 'NOT_FOUND') notify(failure.message, { tone: 'fault' })
    }
  }
  useEffect(() => {
    setEntries(null)
    void load()
    return onPush('wall_changed', (changed) => {
      if (changed.username.toLowerCase() === username.toLowerCase()) void load()
    })
  }, [username, asStranger])
  const last = entries?.at(-1)
  return { entries, reload: () => void load(), older: more && last ? () => void load(last.id) : null }
}
