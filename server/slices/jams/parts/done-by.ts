// What becomes of a jam as it is kept by what somebody wishes.
import type { JamWish } from '#contract/jams'
import { sizes } from '#contract/limits'
import { doWish } from '#song/jam/do-wish'
import type { JamOp, JamState } from '#song/jam/jam.types'
import { type KeptState, readState } from './jam-state.ts'
import { refuseFault } from './refuse-wish.ts'

export interface Done {
  /** Null where nothing changes. */
  readonly op: JamOp | null
  readonly state: JamState
  /** How many edits fitted no longer. */
  readonly leftOut: number
}

/** [SONG-3.3, SONG-3.6] Refuses where nothing of it fits. `now` is the house’s clock. */
export function doneBy(kept: KeptState, wish: JamWish, now: number): Done {
  const done = doWish(readState(kept), wish, { now, lead: sizes.jamLeadMs })
  return 'fault' in done ? refuseFault(done.fault) : done
}
