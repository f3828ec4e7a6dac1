// Who is silent in a room.
import type { Looks } from './room-for.ts'

/** By their names, after one of them. */
export const roomMutes = (db: Looks, roomId: number, now: number, after: string | undefined, count: number) =>
  db
    .selectFrom('room_mutes')
    .innerJoin('users', 'users.id', 'room_mutes.user_id')
    .select(['users.id', 'users.username', 'room_mutes.until', 'room_mutes.reason'])
    .where('room_mutes.room_id', '=', roomId)
    .where('room_mutes.until', '>', now)
    .where('users.state', '=', 'active')
    .$if(after !== undefined, (query) => query.where('users.name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('users.name_key')
    .limit(count)
    .execute()

/** What stands between this person and this room; for telling them. */
export const roomMuteOf = (db: Looks, roomId: number, userId: number) =>
  db
    .selectFrom('room_mutes')
    .select(['until', 'reason'])
    .where('room_id', '=', roomId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
