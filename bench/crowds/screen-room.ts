// One room as a screen of the bench holds it: by the folds of the web client, with its repair of gaps, and beside that what came over the wire, counted without them.
import type { Backfill, Message } from '#contract/messages'
import { foldBackfill, foldMessage, foldTold } from '#log/fold'
import { joinCursor, lag } from '#log/gap'
import { emptyRoom } from '#log/room-state'

/** What live frames did that a wire must not do. */
export interface WireFaults {
  /** Frames of what had come on the same connection before, or of what is older than it. */
  readonly again: number
  /** Messages that were left out between two frames of one connection. */
  readonly leftOut: number
}

export interface ScreenRoom {
  hear(message: Message): void
  fill(body: Backfill): void
  /** Remembers how far the house says that it is. */
  told(rev: number): void
  /** What to join with. */
  cursor(): object
  /** A new connection begins. */
  afresh(): void
  /** It has begun, and misses nothing that it was told of. */
  inStep(): boolean
  head(): number
  /** By ascending id. */
  held(): readonly Message[]
  readonly faults: WireFaults
  stop(): void
}

/** As the web client's: so long and as long again by chance may a gap stand. */
const patienceMs = 1_000

/** An empty room; `ask` asks the house for what is missing and answers null without a connection. */
export function screenRoom(ask: (cursor: object) => Promise<Backfill | null>, changed: () => void): ScreenRoom {
  let state = emptyRoom()
  let newest = 0
  const faults = { again: 0, leftOut: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false

  function put(next: typeof state): void {
    state = next
    watch()
    changed()
  }
  function watch(): void {
    if (lag(state) === null) {
      clearTimeout(timer)
      timer = undefined
    } else if (!asking) timer ??= setTimeout(() => void repair(), patienceMs * (1 + Math.random()))
  }
  async function repair(): Promise<void> {
    timer = undefined
    const cursor = lag(state)
    if (cursor === null) return
    asking = true
    const body = await ask(cursor)
    asking = false
    if (body) put(foldBackfill(state, body))
    else watch()
  }
  return {
    hear(message) {
      if (newest > 0 && message.rev <= newest) faults.again++
      else if (newest > 0) faults.leftOut += message.rev - newest - 1
      newest = Math.max(newest, message.rev)
      put(foldMessage(state, message))
    },
    fill: (body) => put(foldBackfill(state, body)),
    told: (rev) => put(foldTold(state, rev)),
    cursor: () => joinCursor(state),
    afresh: () => (newest = 0),
    inStep: () => state.epoch !== null && lag(state) === null,
    head: () => state.head,
    held: () => state.objects.values(),
    faults,
    stop: () => clearTimeout(timer),
  }
}
