// The room that a socket names, as far as whoever asks may know of it.
import type { Connection } from '#bedrock/realtime/connection'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { roomFor } from '#slices/rooms/index'

/** The id of a room that this very socket has joined. Refuses with ROOM_NOT_FOUND any other. */
export async function joinedRoom(ctx: AppContext, connection: Connection, ref: string): Promise<number> {
  const room = await roomFor(ctx.db.reader, connection.actor.id, ref)
  if (!room || !connection.hears.has(room.id)) refuse('ROOM_NOT_FOUND', 'Join the room first.')
  return room.id
}

/** Who listens to the room, by their ids. Refuses with ROOM_NOT_FOUND one that whoever asks may not see. */
export async function listening(ctx: AppContext, askedBy: number, ref: string): Promise<ReadonlySet<number>> {
  const room = (await roomFor(ctx.db.reader, askedBy, ref)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
  return ctx.realtime.hearers(room.id)
}
