// Rooms that somebody opened.
import type { Reader } from '#bedrock/tx'
import { maySeeRoom } from '#slices/rooms/index'
import type { Cursor } from '../parts/cursor.ts'
import { comesAfter } from './comes-after.ts'
import { followed, type Look } from './followed.ts'

/** [FEED-1.4] The newest first; neither samples nor what was put away. */
export const roomsMade = (db: Reader, look: Look, cursor: Cursor | null) =>
  followed(db, look.viewerId)
    .innerJoin('rooms', 'rooms.opened_by', 'maker.id')
    .select(['rooms.id', 'rooms.name', 'rooms.topic', 'rooms.created_at as at'])
    .where('rooms.kind', '!=', 'direct')
    .where('rooms.sample', '=', 0)
    .where('rooms.archived_at', 'is', null)
    .where((eb) => maySeeRoom(eb.ref('follows.follower_id'), eb.ref('rooms.id')))
    .where((eb) => comesAfter(cursor, 'room', eb.ref('rooms.created_at'), eb.ref('rooms.id')))
    .orderBy('rooms.created_at', 'desc')
    .orderBy('rooms.id', 'desc')
    .limit(look.count)
    .execute()
