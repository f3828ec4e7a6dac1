// Finds rooms through the one predicate that decides what a person may see.
import { type AliasableExpression, type Expression, expressionBuilder, sql, type SqlBool } from 'kysely'
import { statement } from '#bedrock/db/statement'
import type { Reader } from '#bedrock/tx'
import type { Schema } from '#server/schema/tables/index'
import { notApart } from '#slices/friends/index'
import type { RoomRow } from '../parts/room-row.ts'

/** Anything that may look: a reader, or a transaction's database. */
export type Looks = Pick<Reader, 'selectFrom'>

/** The other one of a conversation; null in other rooms. */
export const otherOf = (userId: number): AliasableExpression<number> =>
  sql<number>`conversations.low_id + conversations.high_id - ${userId}`

/** [DM-1.5] Both are there, and neither has blocked the other. */
function inReach(userId: number) {
  const eb = expressionBuilder<Schema>()
  return eb.and([
    // One value, because PostgreSQL may read all of a table to answer whether something exists in it.
    eb(eb.selectFrom('users as theirs').select('theirs.state').where('theirs.id', '=', otherOf(userId)), '=', 'active'),
    notApart(sql<number>`${userId}`, otherOf(userId)),
  ])
}

/** [DM-3.1] Up to which entry a conversation is deleted for this person; 0 for every other room. The query has `conversations` joined. */
export const cutFor = (userId: number) =>
  sql<number>`case when conversations.low_id = ${userId} then conversations.low_cut when conversations.high_id = ${userId} then conversations.high_cut else 0 end`

/** [DM-3.1] Whom nothing of this entry may be shown, because they deleted the conversation since. */
export async function blindTo(db: Looks, roomId: number, entryId: number): Promise<ReadonlySet<number>> {
  const found = await db
    .selectFrom('conversations')
    .select(['low_id', 'low_cut', 'high_id', 'high_cut'])
    .where('room_id', '=', roomId)
    .executeTakeFirst()
  const blind = new Set<number>()
  if (found && found.low_id !== null && found.low_cut >= entryId) blind.add(found.low_id)
  if (found && found.high_id !== null && found.high_cut >= entryId) blind.add(found.high_id)
  return blind
}

/** The id of something that was said in a room, deleted or not; null where nothing was. */
export function saidIn(room: Expression<number>) {
  const eb = expressionBuilder<Schema>()
  // One value, because PostgreSQL may read all of a table to answer whether something exists in it.
  return eb.selectFrom('entries').select('entries.id').where('entries.stream_id', '=', room).limit(1)
}

/** [DM-1.12] In a conversation something was said, or this person opened it; no opener: both of the two did. */
function isThere(userId: number) {
  const eb = expressionBuilder<Schema, 'rooms' | 'conversations'>()
  return eb.or([
    eb('conversations.room_id', 'is', null),
    eb('conversations.knocker_id', '=', userId),
    eb.and([eb('conversations.knocker_id', 'is', null), eb(otherOf(userId), 'is not', null)]),
    eb(saidIn(eb.ref('rooms.id')), 'is not', null),
  ])
}

/** Rooms that only those see who belong to them. */
const closed = ['private', 'direct'] as const

/** [ROOM-1.4] A condition on any query: this person may see this room. Both are expressions of the query itself, such as `eb.ref('notices.user_id')`. */
export function maySeeRoom(person: Expression<number>, room: Expression<number | null>): Expression<SqlBool> {
  const eb = expressionBuilder<Schema>()
  return eb.exists(
    eb
      .selectFrom('rooms as seen')
      .leftJoin('members as belonging', (join) =>
        join.onRef('belonging.room_id', '=', 'seen.id').on('belonging.user_id', '=', person),
      )
      .select('seen.id')
      .where('seen.id', '=', room)
      .where((inner) => inner.or([inner('seen.kind', 'not in', closed), inner('belonging.user_id', 'is not', null)])),
  )
}

/** [ROOM-1.4] Rooms that this person may see, with what they are in them. */
export const visibleRooms = (db: Looks, userId: number) =>
  db
    .selectFrom('rooms')
    .innerJoin('streams', 'streams.id', 'rooms.id')
    .leftJoin('members', (join) => join.onRef('members.room_id', '=', 'rooms.id').on('members.user_id', '=', userId))
    .leftJoin('conversations', 'conversations.room_id', 'rooms.id')
    .leftJoin('room_mutes', (join) =>
      join.onRef('room_mutes.room_id', '=', 'rooms.id').on('room_mutes.user_id', '=', userId),
    )
    .select([
      'rooms.id',
      'rooms.name',
      'rooms.topic',
      'rooms.kind',
      'rooms.sample',
      'rooms.archived_at',
      'rooms.slow_s',
      'streams.access',
      'members.moderator',
      'room_mutes.until as muted_until',
      'conversations.words_key',
      'conversations.knocker_id',
      'conversations.accepted_at',
    ])
    .select((eb) => [
      eb
        .case()
        .when('conversations.room_id', 'is', null)
        .then(0)
        .when(inReach(userId))
        .then(0)
        .else(1)
        .end()
        .as('silent'),
      eb
        .case()
        .when('conversations.room_id', 'is', null)
        .then(0)
        .when(eb.exists(eb.selectFrom('entries').select('entries.id').whereRef('entries.stream_id', '=', 'rooms.id')))
        .then(1)
        .else(0)
        .end()
        .as('spoken'),
      cutFor(userId).as('cut'),
    ])
    .where((eb) => eb.or([eb('rooms.kind', 'not in', closed), eb('members.user_id', 'is not', null)]))
    .where(isThere(userId))

const byId = statement((db: Looks, userId: number, id: number) => visibleRooms(db, userId).where('rooms.id', '=', id))
const byName = statement((db: Looks, userId: number, name: string) =>
  visibleRooms(db, userId).where('rooms.name', '=', name),
)

/** The room of this name or id, if the person may see it. */
export async function roomFor(db: Looks, userId: number, ref: string): Promise<RoomRow | undefined> {
  const [room] = isId(ref) ? await byId(db, userId, Number(ref)) : await byName(db, userId, ref)
  return room
}

/** [ROOM-1.10] Whether a reference is an id; room names are never digits alone. */
export const isId = (ref: string): boolean => /^[0-9]+$/.test(ref)
