// What a client holds of one room. Immutable: every fold answers a new state, or the same one if nothing changed.
import { emptyShelf, type Shelf } from './shelf.ts'
import type { Span } from './spans.ts'

/** A gapless range of message ids. `from` is 0 once the first message is reached; `to` is infinite for the newest window, which is open upwards. */
export type Window = Span

export interface RoomState {
  /** Null until the first snapshot. */
  readonly epoch: string | null
  /** Everything up to this rev is held. */
  readonly head: number
  /** The highest rev that the house ever mentioned. */
  readonly told: number
  /** A rev mentioned under an earlier epoch, which may have been this one's; 0 once head or a complete continuity has settled it. */
  readonly doubt: number
  /** Revs above `head` that have arrived and wait for what lies between. */
  readonly ahead: readonly Span[]
  /** `head_rev` of the newest snapshot: bodies read before it may hold what it has discarded. */
  readonly floor: number
  /** Per id the object with the highest rev. */
  readonly objects: Shelf
  /** Gapless ranges of ids, ascending; what lies outside is held, not shown. */
  readonly windows: readonly Window[]
}

/** A room of which nothing is known. */
export const emptyRoom = (): RoomState => ({
  epoch: null,
  head: 0,
  told: 0,
  doubt: 0,
  ahead: [],
  floor: 0,
  objects: emptyShelf,
  windows: [],
})
