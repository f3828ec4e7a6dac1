// The docket over HTTP.
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { getDocket } from '#contract/docket'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { docketBefore, docketHead } from './queries/docket.ts'
import { viewEntry } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(getDocket, ({ query }) =>
    ctx.db.snapshot(async (db) => ({
      ...pageOf(
        await docketBefore(db, query?.before, sizes.pageDefault + 1),
        sizes.pageDefault,
        'newest',
        viewEntry,
        ({ seq }) => ({ before: seq }),
      ),
      head: await docketHead(db),
    })),
  ),
]
