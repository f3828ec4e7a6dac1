// The list of rooms that a person may see, with what is unread.
import type { Reader } from '#bedrock/tx'
import type { RoomRow } from '../parts/room-row.ts'
import type { Reading } from '../view.ts'
import { type Looks, visibleRooms } from './room-for.ts'

export type ListedRoom = RoomRow & Reading

/** Rooms that a person may see, with how far they read and what was said last. */
export const readings = (db: Looks, userId: number) =>
  visibleRooms(db, userId)
    .leftJoin('read_marks', (join) =>
      join.onRef('read_marks.room_id', '=', 'rooms.id').on('read_marks.user_id', '=', userId),
    )
    .select('read_marks.entry_id as readId')
    .select((eb) =>
      eb
        .selectFrom('entries')
        .select((inner) => inner.fn.max('entries.id').as('id'))
        .whereRef('entries.stream_id', '=', 'rooms.id')
        .as('newestId'),
    )

/** Rooms in alphabetical order after `after`; archived ones only where asked for. */
export const listRooms = (
  db: Reader,
  userId: number,
  after: string | undefined,
  archived: boolean,
  count: number,
): Promise<ListedRoom[]> =>
  readings(db, userId)
    .where('rooms.kind', '!=', 'direct')
    .where('rooms.archived_at', archived ? 'is not' : 'is', null)
    .$if(after !== undefined, (query) => query.where('rooms.name', '>', after ?? ''))
    .orderBy('rooms.name')
    .limit(count)
    .execute()

/** One room with what is unread. */
export const roomWithReading = (db: Reader, userId: number, roomId: number): Promise<ListedRoom | undefined> =>
  readings(db, userId).where('rooms.id', '=', roomId).executeTakeFirst()
