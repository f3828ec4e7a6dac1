// The window of a room that a screen shows.
import type { RoomState, Window } from '#log/room-state'
import { windowAt } from '#log/window'

/** The window in which `anchor` lies; the newest for `null`. */
export const shownWindow = (state: RoomState, anchor: number | null): Window | undefined =>
  anchor === null ? state.windows.at(-1) : windowAt(state, anchor)
