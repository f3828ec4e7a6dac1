// The rooms in which somebody finds nothing, so that the index passes over what stands in them.
import type { Reader } from '#bedrock/tx'

/** More than these are left to the query that decides who sees what, which is slower and as right. */
const most = 1_000

/** [FEED-2.10] Ids of private rooms of which this person is no member. */
export async function closedRooms(db: Reader, userId: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('rooms')
    .leftJoin('members', (join) => join.onRef('members.room_id', '=', 'rooms.id').on('members.user_id', '=', userId))
    .select('rooms.id')
    .where('rooms.kind', '=', 'private')
    .where('members.user_id', 'is', null)
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}
