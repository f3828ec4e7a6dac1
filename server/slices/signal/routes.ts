// The signal stream over HTTP.
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import { listSignal } from '#contract/signal'
import type { AppContext } from '#server/context'
import { readCursor, writeCursor } from './parts/cursor.ts'
import { made } from './queries/made.ts'
import { viewMaking } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(listSignal, ({ actor, query }) =>
    ctx.db.snapshot(async (db) => {
      const look = { viewerId: actor.id, now: ctx.clock.now(), count: sizes.pageDefault + 1 }
      const rows = await made(db, look, readCursor(query?.before))
      return pageOf(rows, sizes.pageDefault, 'newest', viewMaking, (last) => ({ before: writeCursor(last) }))
    }),
  ),
]
