// Who may delete what both said. Whether a conversation can be seen is decided in the query.
import type { RoomRow } from '#slices/rooms/index'

/** [DM-3.5] Either of the two while both can write, so that nobody who was blocked takes away what they did; and whoever is left alone. */
export const mayDeleteForBoth = (room: Pick<RoomRow, 'accepted_at' | 'silent'>, otherIsGone: boolean): boolean =>
  otherIsGone || (room.accepted_at !== null && room.silent === 0)
