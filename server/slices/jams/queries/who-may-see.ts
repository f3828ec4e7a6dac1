// Who of those who have a jam open, or hear its room, may still see it.
import { type Looks, maySeeRoom } from '#slices/rooms/index'

/** [SONG-3.9] Of these people those who see the room. */
export async function whoMaySee(db: Looks, roomId: number, people: readonly number[]): Promise<ReadonlySet<number>> {
  if (people.length === 0) return new Set()
  const rows = await db
    .selectFrom('users')
    .select('users.id')
    .where('users.id', 'in', people)
    .where('users.state', '=', 'active')
    .where((eb) => maySeeRoom(eb.ref('users.id'), eb.val(roomId)))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
