// What somebody keeps, as far as they may see it now.
import type { Reader } from '#bedrock/tx'
import { entryColumns } from '#bedrock/log/entry'
import { sizes } from '#contract/limits'
import { cutFor, type Looks, maySeeRoom, otherOf } from '#slices/rooms/index'

/** The ids of all of them, the one kept last first. */
export const bookmarkedIds = async (db: Looks, userId: number): Promise<number[]> =>
  (
    await db
      .selectFrom('bookmarks')
      .select('message_id')
      .where('user_id', '=', userId)
      .orderBy('id', 'desc')
      .limit(sizes.bookmarks)
      .execute()
  ).map(({ message_id }) => message_id)

/** [CHAT-3.11] Those kept before one of them, the one kept last first, each with where it stands. */
export const bookmarked = (db: Reader, userId: number, before: number | undefined, count: number) =>
  db
    .selectFrom('bookmarks')
    .innerJoin('entries', 'entries.id', 'bookmarks.message_id')
    .innerJoin('rooms', 'rooms.id', 'entries.stream_id')
    .leftJoin('conversations', 'conversations.room_id', 'rooms.id')
    .leftJoin('users as other', (join) => join.on('other.id', '=', otherOf(userId)).on('other.state', '!=', 'erased'))
    .select(entryColumns.map((column) => `entries.${column}` as const))
    .select(['bookmarks.id as bookmark_id', 'bookmarks.kept_at', 'rooms.name as room', 'rooms.kind'])
    .select(['conversations.words_key', 'other.id as other_id', 'other.username as other_name'])
    .where('bookmarks.user_id', '=', userId)
    .$if(before !== undefined, (query) => query.where('bookmarks.id', '<', before ?? 0))
    .where((eb) => maySeeRoom(eb.val(userId), eb.ref('entries.stream_id')))
    .where('entries.id', '>', cutFor(userId))
    .orderBy('bookmarks.id', 'desc')
    .limit(count)
    .execute()

export type BookmarkRow = Awaited<ReturnType<typeof bookmarked>>[number]
