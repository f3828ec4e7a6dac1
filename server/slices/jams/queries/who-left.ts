// Whose name is still to be taken out of which jams: the rest, whoever began it and however that ended.
import type { Looks } from '#slices/rooms/index'

export interface Left {
  readonly roomId: number
  readonly streamId: number
  readonly personId: number
}

/** [SONG-3.14] Who left first comes first. */
export const whoLeft = (db: Looks, count: number): Promise<Left[]> =>
  db
    .selectFrom('jam_hands')
    .innerJoin('jams', 'jams.room_id', 'jam_hands.room_id')
    .select(['jams.room_id as roomId', 'jams.stream_id as streamId', 'jam_hands.user_id as personId'])
    .where('left_at', 'is not', null)
    .orderBy('left_at')
    .orderBy('jam_hands.room_id')
    .limit(count)
    .execute()

/** Whether it is still to be done, and nobody was first. */
export const isLeft = async (db: Looks, { roomId, personId }: Left): Promise<boolean> =>
  (await db
    .selectFrom('jam_hands')
    .select('left_at')
    .where('room_id', '=', roomId)
    .where('user_id', '=', personId)
    .where('left_at', 'is not', null)
    .executeTakeFirst()) !== undefined
