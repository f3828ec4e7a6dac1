// The room of a jam for somebody who wants to see or do something there.
import { refuse } from '#bedrock/refusal'
import { type Looks, type RoomRow, roomFor } from '#slices/rooms/index'

/** [SONG-3.9] Refuses with ROOM_NOT_FOUND, also in a conversation between two: there are no jams there. */
export async function jamRoom(db: Looks, actorId: number, ref: string): Promise<RoomRow> {
  const room = await roomFor(db, actorId, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  if (room.kind === 'direct') refuse('ROOM_NOT_FOUND', 'Jams are for rooms. Begin one in a room that both of you see.')
  return room
}
