// What comes behind a place in the stream, as a condition on things of one kind.
import { type Expression, expressionBuilder, sql, type SqlBool } from 'kysely'
import type { MakingKind } from '#contract/signal'
import { byKind, type Cursor } from '../parts/cursor.ts'

/** [FEED-1.6] `at` and `id` are expressions of the query around; without a place, everything. */
export function comesAfter(
  cursor: Cursor | null,
  kind: MakingKind,
  at: Expression<number>,
  id: Expression<number>,
): Expression<SqlBool> {
  const eb = expressionBuilder()
  if (cursor === null) return sql<SqlBool>`1 = 1`
  const rank = byKind(kind, cursor.kind)
  if (rank < 0) return eb(at, '<', cursor.at)
  if (rank > 0) return eb(at, '<=', cursor.at)
  return eb.or([eb(at, '<', cursor.at), eb.and([eb(at, '=', cursor.at), eb(id, '<', cursor.id)])])
}
