// A client's own states at its last heads, to compare with an answer of `verify_room` that speaks of one of them.
import type { Truth } from '#contract/messages'
import { digestOf } from './digest.ts'
import type { RoomState } from './room-state.ts'
import { covers } from './spans.ts'

/** States by head, the newest last. States share their trays, so that keeping many costs little. */
export type DigestRing = ReadonlyMap<number, RoomState>

const kept = 256

/** The ring with this state. Where the house has mentioned more than head, objects may be newer than it: such a state is that of no head, and is not kept. */
export function remember(ring: DigestRing, state: RoomState): DigestRing {
  if (state.epoch === null || state.told > state.head) return ring
  const oldest = ring.size >= kept && !ring.has(state.head) ? ring.keys().next().value : undefined
  return new Map([...ring].filter(([head]) => head !== oldest && head !== state.head)).set(state.head, state)
}

export type Comparison = 'equal' | 'unequal' | 'not-there-yet' | 'too-old'

/** Compares at the answer's head. `not-there-yet`: wait, then ask for continuity; `too-old`: that state is gone, or no window of it holds the whole range, so ask anew. */
export function compare(ring: DigestRing, answer: Truth): Comparison {
  const { from_id, to_id } = answer
  const newest = [...ring.values()].at(-1)
  const state = ring.get(answer.head_rev)
  if (!state || state.epoch !== answer.epoch)
    return newest && newest.epoch === answer.epoch && newest.head > answer.head_rev ? 'too-old' : 'not-there-yet'
  if (!state.windows.some((window) => covers(window, { from: from_id, to: to_id }))) return 'too-old'
  return digestOf(state.objects.between(from_id, to_id)) === answer.digest ? 'equal' : 'unequal'
}
