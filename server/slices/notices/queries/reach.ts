// Whether something that somebody did reaches somebody else: the one place that says so, when it is done and whenever it is looked at.
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { NoticeKind } from '#contract/notices'
import type { Schema } from '#server/schema/tables/index'
import { hears, notApart } from '#slices/friends/index'

/** [NOTE-1.6] A condition on two people of any query: what the second does is told to the first. */
export function reaches(one: Expression<number>, by: Expression<number>): Expression<SqlBool> {
  const eb = expressionBuilder<Schema>()
  return eb.and([eb(one, '!=', by), notApart(one, by), hears(one, by)])
}

/** [NOTE-1.7] A condition: this person is told of this kind. */
export function hearsKind(person: Expression<number>, kind: Expression<NoticeKind>): Expression<SqlBool> {
  const eb = expressionBuilder<Schema>()
  return eb.not(
    eb.exists(
      eb
        .selectFrom('notice_mutes as silent')
        .select('silent.kind')
        .where('silent.user_id', '=', person)
        .where('silent.kind', '=', kind),
    ),
  )
}

/** [CHAT-8.1] A condition: this person wants to be told of what is done in this room. */
export function hearsRoom(person: Expression<number>, room: Expression<number>): Expression<SqlBool> {
  const eb = expressionBuilder<Schema>()
  return eb.not(
    eb.exists(
      eb
        .selectFrom('room_levels as level')
        .select('level.user_id')
        .where('level.room_id', '=', room)
        .where('level.user_id', '=', person)
        .where('level.level', '=', 'none'),
    ),
  )
}
