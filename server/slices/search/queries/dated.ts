// What is common to all that is dated: the bounds that filters set, and the place where the page before ended.
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Place } from '../parts/place.ts'

/** A look at what is dated. */
export interface DatedLook {
  readonly viewerId: number
  /** Epoch milliseconds; null: no bound. */
  readonly before: number | null
  readonly after: number | null
  readonly place: Place | null
  readonly count: number
}

/** [FEED-2.3] A condition on its time and id, as expressions of the query around. */
export function isWithin(
  { before, after, place }: Pick<DatedLook, 'before' | 'after' | 'place'>,
  at: Expression<number>,
  id: Expression<number>,
): Expression<SqlBool> {
  const eb = expressionBuilder()
  return eb.and([
    ...(before === null ? [] : [eb(at, '<', before)]),
    ...(after === null ? [] : [eb(at, '>=', after)]),
    ...(place === null ? [] : [eb.or([eb(at, '<', place.at), eb.and([eb(at, '=', place.at), eb(id, '<', place.id)])])]),
  ])
}
