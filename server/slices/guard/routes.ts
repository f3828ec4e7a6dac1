// The words that the house does not want, over HTTP.
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/word-filters'
import type { AppContext } from '#server/context'
import { setWordFilters } from './commands/set-word-filters.ts'
import type { Tx } from './owns.ts'
import { filtersToKeep } from './parts/word-filter.ts'
import { wordFilters } from './queries/word-filters.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.getWordFilters, async () => ({ filters: [...(await wordFilters(ctx.db.reader))] })),
  serve(contract.setWordFilters, async ({ actor, body }) => {
    const filters = filtersToKeep(body.filters)
    await ctx.db.write('word filters', (tx: Tx) => setWordFilters(tx, actor, filters))
    return { filters }
  }),
]
