// Guestbooks over HTTP.
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/guestbook'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { boardFor } from '#slices/walls/index'
import { approveEntry, removeEntry } from './commands/change-entry.ts'
import { signGuestbook } from './commands/sign-guestbook.ts'
import type { Tx } from './owns.ts'
import { entriesOf } from './queries/entries-of.ts'
import { viewEntry } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const inBook = <T>(username: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    ctx.db.write(`guestbook:${username.toLowerCase()}`, work)
  return [
    serve(contract.listGuestbook, ({ actor, params: { username }, query }) =>
      ctx.db.snapshot(async (db) => {
        const viewerId = actor?.id ?? null
        const { ownerId } = await boardFor(db, viewerId, username)
        const rows = await entriesOf(db, viewerId, ownerId, query?.before, sizes.pageDefault + 1)
        return pageOf(rows, sizes.pageDefault, 'newest', viewEntry(viewerId), ({ id }) => ({ before: id }))
      }),
    ),
    serve(contract.signGuestbook, async ({ actor, params, body }) => ({
      entry: await inBook(params.username, (tx) => signGuestbook(tx, actor, params.username, body)),
    })),
    serve(contract.removeGuestbookEntry, async ({ actor, params }) => {
      await inBook(params.username, (tx) => removeEntry(tx, actor, params))
      return {}
    }),
    serve(contract.approveGuestbookEntry, async ({ actor, params }) => ({
      entry: await inBook(params.username, (tx) => approveEntry(tx, actor, params)),
    })),
  ]
}
