// What somebody and others said to each other, as it lies there: sealed, the newest first.
import { sql } from 'kysely'
import type { Reader } from '#bedrock/tx'
import { notApart } from '#slices/friends/index'
import { cutFor, otherOf, visibleRooms } from '#slices/rooms/index'
import type { Resolved } from '../prepare/resolve.ts'

/** Conversations of this person: none that they turned away, none with somebody kept apart. */
function ownConversations(db: Reader, userId: number, withIds: readonly number[]) {
  const theirs = db.selectFrom('members').select('members.room_id').where('members.user_id', '=', userId)
  return withIds.reduce(
    (query, id) => query.where(otherOf(userId), '=', id),
    visibleRooms(db, userId)
      .where('rooms.kind', '=', 'direct')
      // Begun at the few that are theirs; visible is decided among those.
      .where('rooms.id', 'in', theirs)
      .where((eb) =>
        eb.or([eb('conversations.turned_away_at', 'is', null), eb('conversations.knocker_id', '=', userId)]),
      )
      .where(notApart(sql.val(userId), otherOf(userId))),
  )
}

/** The conversations in which there is something to look through, with whom they are and the key of their words. */
export const conversationsOf = (db: Reader, userId: number, withIds: readonly number[]) =>
  ownConversations(db, userId, withIds)
    .leftJoin('users as other', (join) => join.on('other.id', '=', otherOf(userId)).on('other.state', '!=', 'erased'))
    .clearSelect()
    .select(['rooms.id', 'conversations.words_key', 'other.id as other_id', 'other.username as other_name'])
    .execute()

export type OwnConversation = Awaited<ReturnType<typeof conversationsOf>>[number]

/** [FEED-2.30, FEED-2.32] The newest `count` entries of them below an id, tombstones too, so that what was looked at can be told; nothing up to where the person deleted it for themselves. */
export function entriesOf(
  db: Reader,
  userId: number,
  { withIds, before, after }: Pick<Resolved, 'withIds' | 'before' | 'after'>,
  beforeId: number | undefined,
  count: number,
) {
  const newest = ownConversations(db, userId, withIds)
    .innerJoin('entries as said', 'said.stream_id', 'rooms.id')
    .clearSelect()
    .select('said.id')
    .where('said.id', '>', cutFor(userId))
    .$if(beforeId !== undefined, (query) => query.where('said.id', '<', beforeId ?? 0))
    .$if(before !== null, (query) => query.where('said.created_at', '<', before ?? 0))
    .$if(after !== null, (query) => query.where('said.created_at', '>=', after ?? 0))
    // Of the sum there is no index: all entries of the house are not gone through from the newest on to find the few of one person.
    .orderBy(sql`said.id + 0`, 'desc')
    .limit(count)
  return db
    .selectFrom('entries')
    .select(['id', 'stream_id', 'author_id', 'author_name', 'client_id', 'body', 'beside', 'created_at'])
    .select(['erased_at', 'hidden_at'])
    .where('id', 'in', newest)
    .orderBy('id', 'desc')
    .execute()
}

export type OwnEntry = Awaited<ReturnType<typeof entriesOf>>[number]
