// The directory over HTTP.
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { suggestPeople } from '#contract/people'
import type { AppContext } from '#server/context'
import { peopleByPrefix } from './queries/people-by-prefix.ts'

const suggested = 20

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(suggestPeople, async ({ actor, query }) => {
    const rows = await peopleByPrefix(ctx.db.reader, actor.id, query?.prefix ?? '', query?.after, suggested + 1)
    return pageOf(
      rows,
      suggested,
      'alphabetical',
      ({ id, username }) => ({ id, username }),
      (last) => ({ after: last.username }),
    )
  }),
]
