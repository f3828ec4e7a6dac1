// Who may hear a room.
import type { Reader } from '#bedrock/tx'
import { isClosed } from '../parts/is-closed.ts'
import { memberIds } from './members.ts'

export interface Seats {
  readonly access: number
  readonly stays: (personId: number) => boolean
}

/** [ROOM-1.7] Who may hear the room, under which access generation. Throws where there is no such room. */
export async function seatsIn(db: Reader, roomId: number): Promise<Seats> {
  const { kind, access } = await db
    .selectFrom('rooms')
    .innerJoin('streams', 'streams.id', 'rooms.id')
    .select(['rooms.kind', 'streams.access'])
    .where('rooms.id', '=', roomId)
    .executeTakeFirstOrThrow()
  // Read after the generation, so that whoever is removed meanwhile is not seated under it.
  const members = await memberIds(db, roomId)
  return { access, stays: (personId) => !isClosed(kind) || members.has(personId) }
}
