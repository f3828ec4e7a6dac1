// Conversations as one of the two sees them.
import { type Expression, sql } from 'kysely'
import { type Looks, otherOf, type Reading, type RoomRow, readings } from '#slices/rooms/index'

export interface ConversationRow extends RoomRow, Reading {
  readonly newestId: number | null
  readonly turned_away_at: number | null
  readonly other_id: number | null
  readonly other_name: string | null
  /** Up to which entry the person took it out of their list. */
  readonly left: number
  /** The newest receipt of having been deleted for both. */
  readonly receipt_code: string | null
  readonly receipt_at: number | null
  readonly receipt_by: number | null
  readonly receipt_name: string | null
  /** How far the other has read, where both show it. */
  readonly seenTo: number | null
}

/** Which of them is the newest of its conversation. */
const newestReceipt = sql<number>`(select max(kept.entry_id) from direct_receipts kept where kept.room_id = rooms.id)`

/** Up to where somebody took a conversation out of their list. */
const leftBy = (userId: number) =>
  sql<number>`case conversations.low_id when ${userId} then conversations.low_left else conversations.high_left end`

/** [DM-4.1] */
const seenBy = (other: Expression<number>) =>
  sql<
    number | null
  >`case (select count(*) from direct_settings showing where showing.user_id in (conversations.low_id, conversations.high_id) and showing.shows_reading = 1) when 2 then (select theirs.entry_id from read_marks theirs where theirs.user_id = ${other} and theirs.room_id = rooms.id) end`

const conversations = (db: Looks, userId: number) =>
  readings(db, userId)
    .where('rooms.kind', '=', 'direct')
    .leftJoin('users as other', (join) => join.on('other.id', '=', otherOf(userId)).on('other.state', '!=', 'erased'))
    .select(['conversations.turned_away_at', 'other.id as other_id', 'other.username as other_name'])
    .leftJoin('direct_receipts as receipt', (join) =>
      join.onRef('receipt.room_id', '=', 'rooms.id').on('receipt.entry_id', '=', newestReceipt),
    )
    .leftJoin('users as deleter', (join) =>
      join.onRef('deleter.id', '=', 'receipt.by_id').on('deleter.state', '!=', 'erased'),
    )
    .select([leftBy(userId).as('left'), seenBy(otherOf(userId)).as('seenTo')])
    .select(['receipt.code as receipt_code', 'receipt.deleted_at as receipt_at'])
    .select(['deleter.id as receipt_by', 'deleter.username as receipt_name'])

/** The last thing said in a conversation. */
const newestId = sql<number>`(select max(entries.id) from entries where entries.stream_id = rooms.id)`

/** [DM-1.4, DM-1.8, DM-3.1] Those in which the last thing said is before `before`, the newest first; none that they turned away, or deleted for themselves before anything more was said. */
export const listConversations = (
  db: Looks,
  userId: number,
  before: number | undefined,
  count: number,
): Promise<ConversationRow[]> =>
  conversations(db, userId)
    .where((eb) => eb.or([eb('conversations.turned_away_at', 'is', null), eb('conversations.knocker_id', '=', userId)]))
    .where(newestId, '>', leftBy(userId))
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
