// Whether the dialog in which a room is opened stands open; any page may open it.
import { signal } from '@preact/signals'

/** Set to true to open it. */
export const openRoomDialog = signal(false)
