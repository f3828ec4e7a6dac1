// Conversations that were opened and in which nothing was said.
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import { type Looks, saidIn } from '#slices/rooms/index'

/** A condition on conversations: nothing was said in it, not even what is deleted. */
export function nothingSaid(): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'conversations'>()
  return eb(saidIn(eb.ref('conversations.room_id')), 'is', null)
}

/** [DM-1.12] The one between these two, whoever opened it: for what nobody is told of. */
export const unspokenBetween = (db: Looks, one: number, other: number) =>
  db
    .selectFrom('conversations')
    .select(['room_id', 'knocker_id', 'accepted_at'])
    .where('low_id', '=', Math.min(one, other))
    .where('high_id', '=', Math.max(one, other))
    .where(nothingSaid())
    .executeTakeFirst()
