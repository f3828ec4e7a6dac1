// Who shows whom what they have read.
import { sql } from 'kysely'
import { notApart } from '#slices/friends/index'
import { type Looks, otherOf } from '#slices/rooms/index'
import { nothingSaid } from './unspoken.ts'

/** [DM-4.2] Open conversations of a person with somebody in reach who shows what they have read, whether the person does or not. */
export const showingWith = (db: Looks, userId: number, roomId?: number) =>
  db
    .selectFrom('conversations')
    .innerJoin('direct_settings as theirs', (join) => join.on('theirs.user_id', '=', otherOf(userId)))
    .select(['conversations.room_id', 'theirs.user_id as other_id'])
    .where('theirs.shows_reading', '=', 1)
    .where('conversations.accepted_at', 'is not', null)
    // [DM-1.12] Nothing is read where nothing was said.
    .where((eb) => eb.not(nothingSaid()))
    .where(notApart(sql.val(userId), otherOf(userId)))
    .where((eb) => eb.or([eb('conversations.low_id', '=', userId), eb('conversations.high_id', '=', userId)]))
    .$if(roomId !== undefined, (query) => query.where('conversations.room_id', '=', roomId ?? 0))
    .execute()
