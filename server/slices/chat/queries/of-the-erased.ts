// What erased accounts wrote and is still there: the rest of the work, whoever began it and however it ended.
import type { Reader } from '#bedrock/tx'
import type { Looks } from '#slices/rooms/index'

/** [CHAT-1.12] The earliest of them first. */
export const ofTheErased = (db: Reader, count: number) =>
  db
    .selectFrom('users')
    .innerJoin('entries', 'entries.author_id', 'users.id')
    .innerJoin('streams', 'streams.id', 'entries.stream_id')
    .select(['entries.id', 'entries.stream_id as roomId'])
    .where('users.erase_at', 'is not', null)
    .where('users.state', '=', 'erased')
    .where('streams.kind', '=', 'room')
    .orderBy('entries.id')
    .limit(count)
    .execute()

/** [CHAT-5.15] What they stuck on messages of others, the earliest message first. */
export const stuckByTheErased = (db: Reader, count: number) =>
  db
    .selectFrom('users')
    .innerJoin('stuck_by', 'stuck_by.placer_id', 'users.id')
    .innerJoin('entries', 'entries.id', 'stuck_by.entry_id')
    .select(['entries.id', 'entries.stream_id as roomId', 'stuck_by.placer_id as placerId'])
    .where('users.erase_at', 'is not', null)
    .where('users.state', '=', 'erased')
    .orderBy('stuck_by.entry_id')
    .limit(count)
    .execute()

/** The wrapped key of a room’s words; null where they are kept as they were written. */
export const wordsKeyOf = async (db: Looks, roomId: number): Promise<string | null> =>
  (await db.selectFrom('conversations').select('words_key').where('room_id', '=', roomId).executeTakeFirst())
    ?.words_key ?? null
