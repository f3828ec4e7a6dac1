// Sends what one does in a jam to the house, one after the other, each under a client id of its own, until it is answered, refused or too old.
import type { JamEdit, JamWish } from '#song/jam/jam.types'
import { jamsLines } from '#words/jams-lines'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { call } from '../../../bedrock/socket.ts'
import { type Waiting, withEdits } from './waiting.ts'

const said = jamsLines.refusals

/** Whoever was away longer finds another song. */
const givenUpMs = 60_000
/** No faster than a person may; what comes meanwhile goes together. */
const pauseMs = 130
const laterMs = 500
const passing = new Set(['RATE_LIMITED', 'BUSY', 'OFFLINE', 'INTERNAL', 'READ_ONLY'])

export interface Sends {
  readonly waiting: readonly Waiting[]
  readonly edit: (edits: readonly JamEdit[]) => void
  /** Lets it play or stand still. */
  readonly lead: (wish: Exclude<JamWish, { do: 'edit' }>) => void
  /** Forgets what the house has told since. */
  readonly keep: (still: (waiting: readonly Waiting[]) => readonly Waiting[]) => void
  /** Forgets all of it. */
  readonly clear: () => void
  /** There is a connection again. */
  readonly send: () => void
  readonly end: () => void
}

const newId = (): string => crypto.randomUUID().replaceAll('-', '')

/** To the jam of a room; `changed` is told whenever what waits is something else, `refuse` what came to nothing. */
export function sendWaiting(room: string, changed: () => void, refuse: (why: string) => void): Sends {
  let waiting: readonly Waiting[] = []
  let sending = false
  let ended = false
  let notBefore = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const fresh = (): Omit<Waiting, 'wish'> => ({ clientId: newId(), atMs: Date.now(), sent: false, rev: null })
  const replace = (clientId: string, by: readonly Waiting[]): void => {
    waiting = waiting.flatMap((one) => (one.clientId === clientId ? by : [one]))
  }
  function goOn(): void {
    if (sending || ended) return
    clearTimeout(timer)
    timer = setTimeout(() => void sendNext(), Math.max(0, notBefore - Date.now()))
  }
  function forgetOld(): void {
    const old = Date.now() - givenUpMs
    const kept = waiting.filter(({ rev, atMs }) => rev !== null || atMs > old)
    if (kept.length === waiting.length) return
    waiting = kept
    changed()
    refuse(said.late)
  }
  async function sendNext(): Promise<void> {
    forgetOld()
    const next = waiting.find(({ rev }) => rev === null)
    if (sending || ended || !next) return
    sending = true
    replace(next.clientId, [{ ...next, sent: true }])
    try {
      const { rev, left_out } = await call('write_jam', { room, client_id: next.clientId, wish: next.wish })
      replace(next.clientId, [{ ...next, sent: true, rev }])
      if (left_out > 0) refuse(said.leftOut(left_out))
      notBefore = Date.now() + pauseMs
    } catch (error) {
      const { code, message, retry_after_ms } = asFailure(error)
      if (!passing.has(code)) {
        // Seen at once: the song is again as the house says.
        replace(next.clientId, [])
        refuse(message)
      }
      notBefore = Date.now() + (passing.has(code) ? (retry_after_ms ?? laterMs) : pauseMs)
    } finally {
      sending = false
    }
    changed()
    goOn()
  }

  return {
    get waiting() {
      return waiting
    },
    edit(edits) {
      waiting = withEdits(waiting, edits, fresh)
      changed()
      goOn()
    },
    lead(wish) {
      waiting = [...waiting, { ...fresh(), wish }]
      goOn()
    },
    keep: (still) => void (waiting = still(waiting)),
    clear() {
      waiting = []
    },
    send: goOn,
    end() {
      ended = true
      clearTimeout(timer)
    },
  }
}
