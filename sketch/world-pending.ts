// What one did in a world and the house has not told yet: it is shown at once, on top of what is held, and never becomes part of that.
import type { HeldWorld } from './world-fold.ts'
import { applyOp, type World, type WorldNo, type WorldState, type WorldWish } from './world-state.ts'

export interface Pending {
  readonly clientId: string
  readonly wish: WorldWish
  /** When it was wished. */
  readonly atMs: number
  /** Below nought, so that it is no rev of the house. */
  readonly mark: number
  /** The rev at which the house did it; null as long as it has not answered. */
  readonly rev: number | null
}

/** [CODE-5.13] What is shown: what is held, and on top of it what one did oneself. */
export function shownState(held: HeldWorld, pending: readonly Pending[]): WorldState {
  let world: World = held
  for (const { wish, rev, mark } of pending) {
    const done = applyOp(world, wish, { rev: rev ?? mark })
    if (!('no' in done)) world = done.world
  }
  return world.state
}

/** Why something cannot be done on top of that; null where it can. */
export function whyNot(held: HeldWorld, pending: readonly Pending[], wish: WorldWish): WorldNo | null {
  const done = applyOp({ ...held, state: shownState(held, pending) }, wish, { rev: 0 })
  return 'no' in done ? done.no : null
}

/** What still waits once the house has told up to a rev. */
export const stillPending = (pending: readonly Pending[], rev: number): readonly Pending[] =>
  pending.filter((each) => each.rev === null || each.rev > rev)
