// Conversations as one of the two sees them.
import { sql } from 'kysely'
import { type Looks, otherOf, type Reading, type RoomRow, readings } from '#slices/rooms/index'

export interface ConversationRow extends RoomRow, Reading {
  readonly turned_away_at: number | null
  readonly other_id: number | null
  readonly other_name: string | null
}

const conversations = (db: Looks, userId: number) =>
  readings(db, userId)
    .where('rooms.kind', '=', 'direct')
    .leftJoin('users as other', (join) => join.on('other.id', '=', otherOf(userId)).on('other.state', '!=', 'erased'))
    .select(['conversations.turned_away_at', 'other.id as other_id', 'other.username as other_name'])

/** The last thing said in a conversation. */
const newestId = sql<number>`(select max(entries.id) from entries where entries.stream_id = rooms.id)`

/** [DM-1.4, DM-1.8] Those in which the last thing said is before `before`, the newest first; none that they turned away. */
export const listConversations = (
  db: Looks,
  userId: number,
  before: number | undefined,
  count: number,
): Promise<ConversationRow[]> =>
  conversations(db, userId)
    .where((eb) => eb.or([eb('conversations.turned_away_at', 'is', null), eb('conversations.knocker_id', '=', userId)]))
    .$if(before !== undefined, (query) => query.where(newestId, '<', before ?? 0))
    .orderBy(newestId, 'desc')
    .limit(count)
    .execute()

/** One, by its room. */
export const conversationIn = (db: Looks, userId: number, roomId: number): Promise<ConversationRow | undefined> =>
  conversations(db, userId).where('rooms.id', '=', roomId).executeTakeFirst()

/** The one with somebody. */
export const conversationWith = (db: Looks, userId: number, otherId: number): Promise<ConversationRow | undefined> =>
  conversations(db, userId)
    .where('conversations.low_id', '=', Math.min(userId, otherId))
    .where('conversations.high_id', '=', Math.max(userId, otherId))
    .executeTakeFirst()
