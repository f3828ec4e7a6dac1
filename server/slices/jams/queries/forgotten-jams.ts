// Jams that nobody will come back to.
import type { Looks } from '#slices/rooms/index'

/** [SONG-3.12] In which nothing was done since, or whose private room nobody is in any more. */
export const forgottenJams = (db: Looks, beforeMs: number): Promise<{ roomId: number; streamId: number }[]> =>
  db
    .selectFrom('jams')
    .innerJoin('rooms', 'rooms.id', 'jams.room_id')
    .select(['jams.room_id as roomId', 'jams.stream_id as streamId'])
    .where((eb) =>
      eb.or([
        eb('jams.changed_at', '<', beforeMs),
        eb.and([
          eb('rooms.kind', '=', 'private'),
          eb.not(
            eb.exists(eb.selectFrom('members').select('members.user_id').whereRef('members.room_id', '=', 'rooms.id')),
          ),
        ]),
      ]),
    )
    .orderBy('jams.changed_at')
    .limit(100)
    .execute()
