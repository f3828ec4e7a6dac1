// Which of the two of a conversation somebody is, who they are, and what was said last.
import type { Looks } from '#slices/rooms/index'

const two = (db: Looks, roomId: number) =>
  db.selectFrom('conversations').select(['low_id', 'high_id']).where('room_id', '=', roomId).executeTakeFirst()

/** Undefined for whoever is neither. */
export async function sideOf(db: Looks, userId: number, roomId: number): Promise<'low' | 'high' | undefined> {
  const found = await two(db, roomId)
  if (found?.low_id === userId) return 'low'
  return found?.high_id === userId ? 'high' : undefined
}

/** Those of the two that are still there; undefined if there is no such conversation. */
export async function pairOf(db: Looks, roomId: number): Promise<readonly number[] | undefined> {
  const found = await two(db, roomId)
  return found && [found.low_id, found.high_id].filter((id) => id !== null)
}

/** The id of the last entry; 0 where there is none. */
export const newestIn = async (db: Looks, roomId: number): Promise<number> =>
  (
    await db
      .selectFrom('entries')
      .select((eb) => eb.fn.max('id').as('id'))
      .where('stream_id', '=', roomId)
      .executeTakeFirst()
  )?.id ?? 0
