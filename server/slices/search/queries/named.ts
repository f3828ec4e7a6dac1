// Who and which rooms the filters of a search name, as far as whoever asks may know of them.
import type { Reader } from '#bedrock/tx'
import { withoutApart } from '#slices/friends/index'
import { visibleRooms } from '#slices/rooms/index'

type Looks = Pick<Reader, 'selectFrom'>

/** The id of the active person of this name; undefined also for whoever is kept apart from the asker. */
export const personNamed = async (db: Looks, askerId: number, username: string): Promise<number | undefined> => {
  const found = await db
    .selectFrom('users')
    .select('users.id')
    .where('users.name_key', '=', username.toLowerCase())
    .where('users.state', '=', 'active')
    .where(withoutApart(askerId))
    .executeTakeFirst()
  return found?.id
}

/** The id of the room of this name, if the asker sees it; a conversation between two is none. */
export const roomNamed = async (db: Looks, askerId: number, name: string): Promise<number | undefined> =>
  (
    await visibleRooms(db, askerId)
      .where('rooms.name', '=', name)
      .where('rooms.kind', '!=', 'direct')
      .executeTakeFirst()
  )?.id
