// Who belongs to a room.
import type { Looks } from './room-for.ts'

/** Members in alphabetical order after a name. */
export const membersOf = (db: Looks, roomId: number, after: string | undefined, count: number) =>
  db
    .selectFrom('members')
    .innerJoin('users', 'users.id', 'members.user_id')
    .select(['users.id', 'users.username', 'members.moderator'])
    .where('members.room_id', '=', roomId)
    .$if(after !== undefined, (query) => query.where('users.name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('users.name_key')
    .limit(count)
    .execute()

/** The ids of everyone who belongs to a room. */
export const memberIds = async (db: Looks, roomId: number): Promise<ReadonlySet<number>> =>
  new Set(
    (await db.selectFrom('members').select('user_id').where('room_id', '=', roomId).execute()).map(
      (row) => row.user_id,
    ),
  )

/** The active person of this name, and what they are in the room; undefined if there is no such person. */
export const personInRoom = (db: Looks, roomId: number, username: string) =>
  db
    .selectFrom('users')
    .leftJoin('members', (join) => join.onRef('members.user_id', '=', 'users.id').on('members.room_id', '=', roomId))
    .select(['users.id', 'users.username', 'users.role', 'members.moderator'])
    .where('users.name_key', '=', username.toLowerCase())
    .where('users.state', '=', 'active')
    .executeTakeFirst()
