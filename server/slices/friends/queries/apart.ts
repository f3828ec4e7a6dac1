// Who is kept apart from whom: one of the two has blocked the other. The one place that says so.
import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '#bedrock/tx'
import type { Schema } from '#server/schema/tables/index'

type Looks = Pick<Reader, 'selectFrom'>

/** [FRND-1.2] A condition on rows of `users`: not kept apart from this person. */
export const withoutApart =
  (personId: number) =>
  (eb: ExpressionBuilder<Schema, 'users'>): Expression<SqlBool> =>
    eb.and([
      eb(
        'users.id',
        'not in',
        eb.selectFrom('blocks').select('blocks.blocked_id').where('blocks.blocker_id', '=', personId),
      ),
      eb(
        'users.id',
        'not in',
        eb.selectFrom('blocks').select('blocks.blocker_id').where('blocks.blocked_id', '=', personId),
      ),
    ])

/** [FRND-1.2] A condition on two people of any query, such as `eb.ref('files.owner_id')`: neither has blocked the other. */
export function notApart(one: Expression<number>, other: Expression<number>): Expression<SqlBool> {
  const eb = expressionBuilder<Schema>()
  const blocks = (from: Expression<number>, to: Expression<number>) =>
    eb.exists(
      eb
        .selectFrom('blocks as between')
        .select('between.blocker_id')
        .where('between.blocker_id', '=', from)
        .where('between.blocked_id', '=', to),
    )
  return eb.and([eb.not(blocks(one, other)), eb.not(blocks(other, one))])
}

/** [FRND-1.6] A condition on two people of any query: the first wants to hear the other. */
export function hears(one: Expression<number>, other: Expression<number>): Expression<SqlBool> {
  const eb = expressionBuilder<Schema>()
  return eb.not(
    eb.exists(
      eb
        .selectFrom('mutes as silence')
        .select('silence.muter_id')
        .where('silence.muter_id', '=', one)
        .where('silence.muted_id', '=', other),
    ),
  )
}

/** [FRND-1.2] Everyone whom this person is kept apart from. */
export const apartFrom = async (db: Looks, personId: number): Promise<ReadonlySet<number>> =>
  (await apartAmong(db, [personId])).get(personId) ?? new Set()

/** [FRND-1.2] Whether one of the two has blocked the other. */
export const areApart = async (db: Looks, one: number, other: number): Promise<boolean> =>
  (await apartFrom(db, one)).has(other)

/** [FRND-1.2] For everyone who is kept apart from one of these people: from whom. Holds each pair both ways. */
export async function apartAmong(db: Looks, ids: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const pairs = await db
    .selectFrom('blocks')
    .select(['blocker_id', 'blocked_id'])
    .where((eb) => eb.or([eb('blocker_id', 'in', ids), eb('blocked_id', 'in', ids)]))
    .execute()
  const apart = new Map<number, Set<number>>()
  const add = (from: number, to: number): void => void apart.set(from, (apart.get(from) ?? new Set()).add(to))
  for (const { blocker_id, blocked_id } of pairs) {
    add(blocker_id, blocked_id)
    add(blocked_id, blocker_id)
  }
  return apart
}
