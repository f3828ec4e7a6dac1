// Finds rooms through the one predicate that decides what a person may see.
import type { Reader } from '#bedrock/tx'
import type { RoomRow } from '../parts/room-row.ts'

/** Anything that may look: a reader, or a transaction's database. */
export type Looks = Pick<Reader, 'selectFrom'>

/** [ROOM-1.4] Rooms that this person may see, with what they are in them. */
export const visibleRooms = (db: Looks, userId: number) =>
  db
    .selectFrom('rooms')
    .innerJoin('streams', 'streams.id', 'rooms.id')
    .leftJoin('members', (join) => join.onRef('members.room_id', '=', 'rooms.id').on('members.user_id', '=', userId))
    .select([
      'rooms.id',
      'rooms.name',
      'rooms.topic',
      'rooms.kind',
      'rooms.sample',
      'rooms.archived_at',
      'streams.access',
      'members.moderator',
    ])
    .where((eb) => eb.or([eb('rooms.kind', '!=', 'private'), eb('members.user_id', 'is not', null)]))

/** The room of this name or id, if the person may see it. */
export function roomFor(db: Looks, userId: number, ref: string): Promise<RoomRow | undefined> {
  const rooms = visibleRooms(db, userId)
  return (
    isId(ref) ? rooms.where('rooms.id', '=', Number(ref)) : rooms.where('rooms.name', '=', ref)
  ).executeTakeFirst()
}

/** [ROOM-1.10] Whether a reference is an id; room names are never digits alone. */
export const isId = (ref: string): boolean => /^[0-9]+$/.test(ref)
