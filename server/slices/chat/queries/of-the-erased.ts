// What erased accounts wrote and is still there: the rest of the work, whoever began it and however it ended.
import type { Reader } from '#bedrock/tx'

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
