// Whether a client misses something, and what it then asks for.
import type { RoomState } from './room-state.ts'

/** The cursor of the continuity to ask for when head has stayed below what was told of for a second and a random second; null when nothing is missing. */
export const lag = (state: RoomState): { readonly after_rev: number; readonly epoch: string } | null =>
  state.epoch !== null && state.head < Math.max(state.told, state.doubt)
    ? { after_rev: state.head, epoch: state.epoch }
    : null

/** What to join with: where one left off, or nothing for a snapshot. */
export const joinCursor = (
  state: RoomState,
): { readonly after_rev: number; readonly epoch: string } | Record<string, never> =>
  state.epoch === null ? {} : { after_rev: state.head, epoch: state.epoch }
