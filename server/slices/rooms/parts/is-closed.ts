// Which rooms only those see who belong to them.
import type { AnyRoomKind } from '#contract/rooms'

/** [ROOM-1.4, DM-1.1] Private ones, and conversations between two. */
export const isClosed = (kind: AnyRoomKind): boolean => kind === 'private' || kind === 'direct'
