// Sends what one does in a world to the house, one after the other, each under a client id of its own, until it is answered, refused or too old.
import type { Pending } from '#sketch/world-pending'
import type { WorldWish } from '#sketch/world-state'
import { worldsLines } from '#words/worlds-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { call } from '../../bedrock/socket.ts'
import type { Refuse } from './refusing.ts'

const said = worldsLines.refusals

/** More than this at once is no hand’s work. */
const mostWaiting = 60
/** Whoever was away longer finds another world. */
const givenUpMs = 60_000
/** No faster than a person may. */
const pauseMs = 100
const laterMs = 500
const passing = new Set(['RATE_LIMITED', 'BUSY', 'OFFLINE', 'INTERNAL', 'READ_ONLY'])

export interface Wishes {
  readonly pending: readonly Pending[]
  wish(wish: WorldWish): void
  /** Forgets what the house has told since. */
  keep(still: (pending: readonly Pending[]) => readonly Pending[]): void
  /** There is a connection again. */
  send(): void
  end(): void
}

const newId = (): string => crypto.randomUUID().replaceAll('-', '')

/** Wishes for the world of this sketch; `changed` is told whenever what waits is something else, and whether something new was done; `refuse` what came to nothing. */
export function sendWishes(name: string, changed: (own?: boolean) => void, refuse: Refuse): Wishes {
  let pending: readonly Pending[] = []
  let sending = false
  let ended = false
  let marks = 0
  let notBefore = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const replace = (clientId: string, by: readonly Pending[]): void => {
    pending = pending.flatMap((each) => (each.clientId === clientId ? by : [each]))
    changed()
  }
  /** Goes on with the next, and not before the house wants it. */
  const goOn = (): void => {
    if (sending || ended) return
    clearTimeout(timer)
    timer = setTimeout(() => void sendNext(), Math.max(0, notBefore - Date.now()))
  }

  function forgetOld(): void {
    const old = Date.now() - givenUpMs
    const kept = pending.filter(({ rev, atMs }) => rev !== null || atMs > old)
    if (kept.length === pending.length) return
    pending = kept
    changed()
    refuse(said.late)
  }

  async function sendNext(): Promise<void> {
    forgetOld()
    const next = pending.find(({ rev }) => rev === null)
    if (sending || ended || !next) return
    sending = true
    try {
      const { rev } = await call('write_world', { name, client_id: next.clientId, wish: next.wish })
      replace(next.clientId, [{ ...next, rev }])
      notBefore = Date.now() + pauseMs
    } catch (error) {
      const { code, message, retry_after_ms } = asFailure(error)
      if (!passing.has(code)) {
        replace(next.clientId, [])
        refuse(message)
      }
      notBefore = Date.now() + (passing.has(code) ? (retry_after_ms ?? laterMs) : pauseMs)
    } finally {
      sending = false
    }
    goOn()
  }

  return {
    get pending() {
      return pending
    },
    wish(wish) {
      if (pending.filter(({ rev }) => rev === null).length >= mostWaiting) return refuse(said.many(mostWaiting))
      pending = [...pending, { clientId: newId(), wish, atMs: Date.now(), mark: --marks, rev: null }]
      changed(true)
      goOn()
    },
    keep: (still) => void (pending = still(pending)),
    send: goOn,
    end() {
      ended = true
      clearTimeout(timer)
    },
  }
}
