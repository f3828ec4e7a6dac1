// One room as the reference client keeps it: what it holds, its digests at the last heads, and the one repair that may be waiting.
import type { Backfill, Truth } from '#contract/messages'
import { compare, type Comparison, type DigestRing, remember } from '#log/digest-ring'
import { digestOf } from '#log/digest'
import { foldBackfill } from '#log/fold'
import { lag } from '#log/gap'
import { emptyRoom, type RoomState } from '#log/room-state'

export interface ReferenceRoom {
  state(): RoomState
  fold(change: (state: RoomState) => RoomState): void
  compare(truth: Truth): Comparison
  /** What is held of that range. */
  digest(range: Pick<Truth, 'from_id' | 'to_id'>): string
  /** Calls off the repair that may be waiting. */
  stop(): void
}

interface Outside {
  /** Asks for what came after a rev; null if there is no answer now. */
  readonly ask: (cursor: NonNullable<ReturnType<typeof lag>>) => Promise<Backfill | null>
  /** How long a gap may stand, in milliseconds; a new one each time. */
  readonly patience: () => number
  /** Called after each fold. */
  readonly changed: () => void
}

/** A room of which nothing is known yet. */
export function referenceRoom({ ask, patience, changed }: Outside): ReferenceRoom {
  let state = emptyRoom()
  let ring: DigestRing = new Map()
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false
  let stopped = false

  function fold(change: (state: RoomState) => RoomState): void {
    state = change(state)
    ring = remember(ring, state)
    watch()
    changed()
  }
  /** A gap that stands is asked about once; the next time counts from the answer. */
  function watch(): void {
    if (lag(state) === null || stopped) {
      clearTimeout(timer)
      timer = undefined
    } else if (!asking) timer ??= setTimeout(() => void repair(), patience()).unref()
  }
  async function repair(): Promise<void> {
    timer = undefined
    const cursor = lag(state)
    if (cursor === null) return
    asking = true
    const body = await ask(cursor)
    asking = false
    if (body) fold((held) => foldBackfill(held, body))
    else watch()
  }
  return {
    state: () => state,
    fold,
    compare: (truth) => compare(ring, truth),
    digest: ({ from_id, to_id }) => digestOf(state.objects.between(from_id, to_id)),
    stop() {
      stopped = true
      watch()
    },
  }
}
