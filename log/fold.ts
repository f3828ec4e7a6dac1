// The one way in which a client's state changes: by folding `message` and `backfill`, in whatever order and however often they arrive (laws 1, 2, 5).
import type { Backfill, Message } from '#contract/messages'
import type { RoomState } from './room-state.ts'
import { type Span, withSpan } from './spans.ts'
import { type Asked, historyWindow, snapshotWindow } from './window.ts'

/** Folds a live object: created, edited or deleted alike. */
export function foldMessage(state: RoomState, message: Message): RoomState {
  // What the newest snapshot has, it carried or discarded: a late copy would bring back an outdated object.
  if (message.rev <= state.floor) return state
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
  const newer = kept.values().map(({ rev }) => rev)
  return advanced({
    epoch: body.epoch,
    head: body.head_rev,
    told: sameClock ? Math.max(body.head_rev, state.told) : body.head_rev,
    // What the other clock had mentioned may have been this one's, heard before its snapshot.
    doubt: sameClock ? state.doubt : state.told,
    ahead: sameClock ? withRevs(state.ahead, newer) : [],
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
    ? advanced({ ...state, head: reached, ahead: withRevs(state.ahead, arrivedRevs) })
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
  const windows = covered ? withSpan(state.windows, covered) : state.windows
  const told = Math.max(state.told, body.head_rev)
  return objects === state.objects && windows === state.windows && told === state.told
    ? state
    : { ...state, objects, windows, told }
}

const withRevs = (spans: readonly Span[], revs: readonly number[]): readonly Span[] =>
  revs.reduce((all, rev) => withSpan(all, { from: rev, to: rev }), spans)

/** Remembers revs that have arrived, and moves head through what waits behind it. */
function arrived(state: RoomState, revs: readonly number[]): RoomState {
  const ahead = withRevs(
    state.ahead,
    revs.filter((rev) => rev > state.head),
  )
  return ahead === state.ahead ? state : advanced({ ...state, ahead })
}

function advanced(state: RoomState): RoomState {
  let { head } = state
  let passed = 0
  for (let span = state.ahead[0]; span && span.from <= head + 1; span = state.ahead[++passed])
    head = Math.max(head, span.to)
  const ahead = state.ahead.slice(passed)
  return {
    ...state,
    head,
    told: Math.max(state.told, head, ahead.at(-1)?.to ?? 0),
    doubt: state.doubt > head ? state.doubt : 0,
    ahead,
  }
}
