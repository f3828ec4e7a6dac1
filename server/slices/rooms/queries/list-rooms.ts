// The list of rooms that a person may see, with what is unread.
import type { Reader } from '#bedrock/tx'
import type { RoomRow } from '../parts/room-row.ts'
import type { Reading } from '../view.ts'
import { type Looks, visibleRooms } from './room-for.ts'

export type ListedRoom = RoomRow & Reading & { readonly newestId: number | null }

/** [CHAT-2.9] Rooms that a person may see, with how far they read, what was said last, and the last of it that they have still to read: nothing of their own, and nothing that was deleted. */
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
    .select((eb) =>
      eb
        .selectFrom('entries')
        .select((inner) => inner.fn.max('entries.id').as('id'))
        .whereRef('entries.stream_id', '=', 'rooms.id')
        .where('entries.erased_at', 'is', null)
        .where((inner) => inner.or([inner('entries.author_id', 'is', null), inner('entries.author_id', '!=', userId)]))
        .where('entries.id', '>', (inner) => inner.fn.coalesce('read_marks.entry_id', inner.val(0)))
        .as('unreadId'),
    )

/** Rooms in alphabetical order after `after`; archived ones only where asked for. */
export const listRooms = (
  db: Reader,
  userId: number,
  after: string | undefined,
  which: { readonly archived?: boolean | undefined; readonly all?: boolean | undefined },
  count: number,
): Promise<ListedRoom[]> =>
  readings(db, userId)
    .where('rooms.kind', '!=', 'direct')
    .$if(which.all !== true, (query) => query.where('rooms.archived_at', which.archived ? 'is not' : 'is', null))
    .$if(after !== undefined, (query) => query.where('rooms.name', '>', after ?? ''))
    .orderBy('rooms.name')
    .limit(count)
    .execute()

/** One room with what is unread. */
export const roomWithReading = (db: Reader, userId: number, roomId: number): Promise<ListedRoom | undefined> =>
  readings(db, userId).where('rooms.id', '=', roomId).executeTakeFirst()
