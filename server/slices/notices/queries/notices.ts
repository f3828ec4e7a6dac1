// What people are told of, as it stands now: of each row only what its person may still see of what is still there.
import { type Expression, expressionBuilder, sql, type SqlBool } from 'kysely'
import type { Reader } from '#bedrock/tx'
import type { NoticeKind } from '#contract/notices'
import type { Schema } from '#server/schema/tables/index'
import { maySeeRoom } from '#slices/rooms/index'
import { isSketchFor } from '#slices/sketches/index'
import { hearsKind, reaches } from './reach.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** [NOTE-1.3, NOTE-1.4] Words that are there and not hidden, in a room that one may see and a knock that one has not turned away. */
function wordsStand(): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'notices' | 'entries'>()
  return eb.and([
    eb('entries.body', 'is not', null),
    eb('entries.erased_at', 'is', null),
    eb('entries.hidden_at', 'is', null),
    maySeeRoom(eb.ref('notices.user_id'), eb.ref('notices.room_id')),
    // One value, because PostgreSQL may read all of a table to answer whether something exists in it.
    eb(
      eb
        .selectFrom('conversations')
        .select('conversations.turned_away_at')
        .where('conversations.room_id', '=', eb.ref('notices.room_id'))
        .where('conversations.knocker_id', '=', eb.ref('notices.actor_id')),
      'is',
      null,
    ),
  ])
}

function stillFollows(): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'notices'>()
  return eb.exists(
    eb
      .selectFrom('follows')
      .select('follows.follower_id')
      .where('follows.follower_id', '=', eb.ref('notices.actor_id'))
      .where('follows.followed_id', '=', eb.ref('notices.user_id')),
  )
}

/** [NOTE-1.15] The remix is in the gallery for this person. */
function isPublic(person: Expression<number>): Expression<SqlBool> {
  const eb = expressionBuilder<{ remix: Schema['sketches']; by: Schema['users'] }, 'remix' | 'by'>()
  return eb.and([
    eb('remix.visibility', '=', 'public'),
    isSketchFor(person, {
      maker: eb.ref('remix.maker_id'),
      frozen: eb.ref('by.frozen'),
      visibility: eb.ref('remix.visibility'),
    }),
  ])
}

/** [NOTE-1.3, NOTE-1.4, NOTE-1.6, NOTE-1.7] Whatever anybody is told of; the caller says whom it asks for. */
export const standing = (db: Looks) =>
  db
    .selectFrom('notices')
    .innerJoin('users as by', (join) => join.onRef('by.id', '=', 'notices.actor_id').on('by.state', '=', 'active'))
    .leftJoin('entries', (join) =>
      join.onRef('entries.id', '=', 'notices.thing_id').onRef('entries.stream_id', '=', 'notices.room_id'),
    )
    .leftJoin('stickers', (join) =>
      join
        .onRef('stickers.id', '=', 'notices.thing_id')
        .on('notices.kind', '=', 'sticker')
        .on('notices.room_id', 'is', null),
    )
    .leftJoin('guestbook_entries as signed', (join) =>
      join.onRef('signed.id', '=', 'notices.thing_id').on('notices.kind', '=', 'guestbook'),
    )
    .leftJoin('sketches as remix', (join) =>
      join.onRef('remix.id', '=', 'notices.thing_id').on('notices.kind', '=', 'remix'),
    )
    .leftJoin('sketches as remixed', (join) =>
      join.onRef('remixed.id', '=', 'remix.parent_id').onRef('remixed.maker_id', '=', 'notices.user_id'),
    )
    .where((eb) => reaches(eb.ref('notices.user_id'), eb.ref('notices.actor_id')))
    .where((eb) => hearsKind(eb.ref('notices.user_id'), eb.ref('notices.kind')))
    .where((eb) =>
      eb
        .case()
        .when('notices.kind', '=', 'taken_in')
        .then(maySeeRoom(eb.ref('notices.user_id'), eb.ref('notices.room_id')))
        .when('notices.room_id', 'is not', null)
        .then(wordsStand())
        .when('notices.kind', '=', 'follow')
        .then(stillFollows())
        .when('notices.kind', '=', 'sticker')
        .then(eb('stickers.id', 'is not', null))
        .when('notices.kind', '=', 'remix')
        .then(eb('remixed.id', 'is not', null))
        .else(eb('signed.id', 'is not', null))
        .end(),
    )

/** The same with what is shown of it; the words of conversations of two are not read at all. */
const shown = (db: Looks) =>
  standing(db)
    .leftJoin('rooms', 'rooms.id', 'notices.room_id')
    .select(['notices.id', 'notices.user_id', 'notices.kind', 'notices.state', 'notices.created_at'])
    .select(['notices.room_id', 'notices.thing_id', 'by.id as by_id', 'by.username as by_name'])
    .select([
      'rooms.name as room_name',
      'rooms.kind as room_kind',
      'stickers.pending as stuck_pending',
      'signed.pending as signed_pending',
    ])
    .select(['remixed.name as remixed_name', 'remixed.title as remixed_title'])
    .select((eb) =>
      eb
        .case()
        .when(isPublic(eb.ref('notices.user_id')))
        .then(eb.ref('remix.name'))
        .end()
        .as('remix_name'),
    )
    .select(
      sql<
        string | null
      >`case when rooms.kind = 'direct' then null when signed.id is not null then signed.text else entries.body end`.as(
        'text',
      ),
    )
    .select(sql<string | null>`case when rooms.kind = 'direct' then null else entries.beside end`.as('beside'))

interface Asked {
  readonly before?: number | undefined
  readonly kind?: NoticeKind | undefined
  /** [NOTE-1.13] Instead of all the others those that were discarded after that time. */
  readonly goneSince?: number | undefined
}

/** The newest first, from before that one on. */
export const noticesOf = (db: Looks, userId: number, { before, kind, goneSince }: Asked, count: number) =>
  shown(db)
    .where('notices.user_id', '=', userId)
    .where('notices.state', goneSince === undefined ? '!=' : '=', 'gone')
    .$if(goneSince !== undefined, (query) => query.where('notices.changed_at', '>', goneSince ?? 0))
    .$if(before !== undefined, (query) => query.where('notices.id', '<', before ?? 0))
    .$if(kind !== undefined, (query) => query.where('notices.kind', '=', kind ?? 'mention'))
    .orderBy('notices.id', 'desc')
    .limit(count)
    .execute()
export type NoticeRow = Awaited<ReturnType<typeof noticesOf>>[number]

/** These, whomever they are for, each with when that person is told quietly; the oldest first. */
export const noticesById = (db: Looks, ids: readonly number[]) =>
  shown(db)
    .leftJoin('notice_settings as quiet', 'quiet.user_id', 'notices.user_id')
    .select(['quiet.quiet_from', 'quiet.quiet_to', 'quiet.quiet_zone'])
    .where('notices.id', 'in', ids)
    .orderBy('notices.id')
    .execute()

/** [NOTE-2.13] The newest of these that this person has not seen, and when they are told quietly. */
export const newestUnseen = (db: Looks, userId: number, span: { readonly first: number; readonly last: number }) =>
  standing(db)
    .leftJoin('notice_settings as quiet', 'quiet.user_id', 'notices.user_id')
    .select(['notices.kind', 'quiet.quiet_from', 'quiet.quiet_to', 'quiet.quiet_zone'])
    .where('notices.user_id', '=', userId)
    .where('notices.state', '=', 'new')
    .where('notices.id', '>=', span.first)
    .where('notices.id', '<=', span.last)
    .orderBy('notices.id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** [NOTE-1.9] Whether there is something new for this person. */
export const anythingNew = async (db: Looks, userId: number): Promise<boolean> =>
  (await standing(db)
    .select('notices.id')
    .where('notices.user_id', '=', userId)
    .where('notices.state', '=', 'new')
    .limit(1)
    .executeTakeFirst()) !== undefined
