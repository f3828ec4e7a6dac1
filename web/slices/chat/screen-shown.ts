// The screen of the room that is open, for what stands beside it.
import { signal } from '@preact/signals'
import type { RoomScreen } from './room-screen.ts'

/** `null` while no room is open. */
export const screenShown = signal<RoomScreen | null>(null)
