// Bookmarks over HTTP.
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/bookmarks'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { wordsIn } from '#slices/chat/index'
import { keepMessage } from './commands/keep-message.ts'
import type { Tx } from './owns.ts'
import { bookmarked, bookmarkedIds } from './queries/bookmarked.ts'
import { viewBookmark } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const words = wordsIn(ctx)
  return [
    serve(contract.listBookmarks, async ({ actor, query }) => {
      const rows = await ctx.db.snapshot((db) => bookmarked(db, actor.id, query?.before, sizes.pageDefault + 1))
      return pageOf(
        rows,
        sizes.pageDefault,
        'newest',
        (row) => viewBookmark(row, words),
        (last) => ({ before: last.bookmark_id }),
      )
    }),
    serve(contract.listBookmarked, async ({ actor }) => ({ ids: await bookmarkedIds(ctx.db.reader, actor.id) })),
    serve(contract.keepMessage, async ({ actor, params, body }) => {
      const wish = { messageId: params.id, kept: body.kept }
      await ctx.db.write(`bookmarks:${actor.id}`, (tx: Tx) => keepMessage(tx, actor, wish))
      return body
    }),
  ]
}
