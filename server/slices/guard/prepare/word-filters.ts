// The house's list of words as a node knows it, read once and again when it changes.
import type { WordFilter } from '#contract/word-filters'
import type { AppContext } from '#server/context'
import { wordFilters } from '../queries/word-filters.ts'

type House = Pick<AppContext, 'db' | 'clock'>

interface Known {
  readonly filters: Promise<readonly WordFilter[]>
  readonly until: number
}

const known = new WeakMap<House, Known>()
/** A change is told to every node; this is for a node that could not be told. */
const keptMs = 30_000

/** [MOD-1.25] The filters as they stand. */
export function filtersOf(ctx: House): Promise<readonly WordFilter[]> {
  const before = known.get(ctx)
  if (before && before.until > ctx.clock.now()) return before.filters
  const filters = wordFilters(ctx.db.reader)
  known.set(ctx, { filters, until: ctx.clock.now() + keptMs })
  // What could not be read is asked for again.
  filters.catch(() => known.delete(ctx))
  return filters
}

/** [MOD-1.25] From now on they are read anew. */
export const forgetFilters = (ctx: House): void => void known.delete(ctx)
