// The directory over HTTP.
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import { listPeople, type Person, suggestPeople } from '#contract/people'
import type { AppContext } from '#server/context'
import { peopleByPrefix } from './queries/people-by-prefix.ts'
import { peopleListed, peopleShuffled } from './queries/people-listed.ts'

const suggested = 20
const view = ({ id, username }: Person): Person => ({ id, username })

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(suggestPeople, async ({ actor, query }) => {
    const rows = await peopleByPrefix(ctx.db.reader, actor.id, query?.prefix ?? '', query?.after, suggested + 1)
    return pageOf(rows, suggested, 'alphabetical', view, (last) => ({ after: last.username }))
  }),
  serve(listPeople, ({ actor, query }) =>
    ctx.db.snapshot(async (db) => {
      const { seed, after } = query ?? {}
      const count = sizes.pageDefault + 1
      const rows =
        seed === undefined
          ? await peopleListed(db, actor.id, after, count)
          : await peopleShuffled(db, actor.id, seed, after, count)
      const order = seed === undefined ? ('alphabetical' as const) : (`seeded:${seed}` as const)
      return pageOf(rows, sizes.pageDefault, order, view, ({ username }) => ({
        after: username,
        ...(seed === undefined ? {} : { seed }),
      }))
    }),
  ),
]
