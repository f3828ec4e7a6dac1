// The one way in which a client's state changes: by folding `message` and `backfill`, in whatever order and however often they arrive (laws 1, 2, 5).
import type { Backfill, Message } from '#contract/messages'
import type { RoomState } from './room-state.ts'
import { type Asked, historyWindow, snapshotWindow, withWindow } from './window.ts'

/** Folds a live object: created, edited or deleted alike. */
export function foldMessage(state: RoomState, message: Message): RoomState {
  const objects = state.objects.with([message])
  const clock = message.rev > state.head ? arrived(state, [message.rev]) : state
  return objects === state.objects && clock === state ? state : { ...clock, objects }
}

/** Folds a body of backfill. `asked` is the cursor that a body of history answers; without it the body widens no window beyond its own messages. */
export function foldBackfill(state: RoomState, body: Backfill, asked?: Asked): RoomState {
  if (body.phase === 'snapshot') return foldSnapshot(state, body)
  // Another incarnation's, or read before the newest snapshot, which may have discarded what this would bring back.
  if (body.epoch !== state.epoch || body.head_rev < state.floor) return state
  return body.phase === 'continuity' ? foldContinuity(state, body) : foldHistory(state, body, asked)
}

/** Remembers a rev that the house mentioned elsewhere, as an ack of joining does. */
export const foldTold = (state: RoomState, rev: number): RoomState =>
  rev > state.told ? { ...state, told: rev } : state

/** Sets head, and discards what is held with a lower or equal rev that the snapshot does not carry. */
function foldSnapshot(state: RoomState, body: Backfill): RoomState {
  const sameClock = state.epoch === body.epoch || state.epoch === null
  // Of another incarnation nothing stays.
  const kept = sameClock
    ? state.objects.keep((message) => message.rev > body.head_rev)
    : state.objects.keep(() => false)
  const waiting = sameClock
    ? new Set([...state.ahead, ...kept.values().map(({ rev }) => rev)].filter((rev) => rev > body.head_rev))
    : new Set<number>()
  return advanced({
    epoch: body.epoch,
    head: body.head_rev,
    told: sameClock ? Math.max(body.head_rev, state.told) : body.head_rev,
    // What the other clock had mentioned may have been this one's, heard before its snapshot.
    doubt: sameClock ? state.doubt : state.told,
    ahead: waiting,
    floor: body.head_rev,
    objects: kept.with(body.messages),
    windows: [snapshotWindow(body)],
  })
}

/** Raises head where the continuity begins at or below it. */
function foldContinuity(state: RoomState, body: Backfill): RoomState {
  const objects = state.objects.with(body.messages)
  const reached = body.complete ? body.head_rev : (body.next?.after_rev ?? 0)
  const raises = (body.after_rev ?? Number.POSITIVE_INFINITY) <= state.head && reached > state.head
  const arrivedRevs = body.messages.map(({ rev }) => rev)
  const base = raises
    ? advanced({ ...state, head: reached, ahead: new Set([...state.ahead, ...arrivedRevs]) })
    : arrived(state, arrivedRevs)
  const told = Math.max(base.told, body.head_rev)
  // A complete answer of this clock settles what had been heard before it was known.
  const doubt = body.complete ? 0 : base.doubt
  if (objects === state.objects && base === state && told === state.told && doubt === state.doubt) return state
  return { ...base, objects, told, doubt }
}

/** Never moves head; widens or adds a window. */
function foldHistory(state: RoomState, body: Backfill, asked: Asked | undefined): RoomState {
  const objects = state.objects.with(body.messages)
  const covered = historyWindow(body, asked)
  const windows = covered ? withWindow(state.windows, covered) : state.windows
  const told = Math.max(state.told, body.head_rev)
  return objects === state.objects && windows === state.windows && told === state.told
    ? state
    : { ...state, objects, windows, told }
}

/** Remembers revs that have arrived, and moves head through what waits behind it. */
function arrived(state: RoomState, revs: readonly number[]): RoomState {
  const fresh = revs.filter((rev) => rev > state.head && !state.ahead.has(rev))
  if (fresh.length === 0) return state
  return advanced({ ...state, ahead: new Set([...state.ahead, ...fresh]), told: Math.max(state.told, ...fresh) })
}

function advanced(state: RoomState): RoomState {
  let { head } = state
  while (state.ahead.has(head + 1)) head++
  return {
    ...state,
    head,
    told: Math.max(state.told, head),
    doubt: state.doubt > head ? state.doubt : 0,
    ahead: new Set([...state.ahead].filter((rev) => rev > head)),
  }
}
