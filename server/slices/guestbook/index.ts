// The door of the guestbook slice.
import { defineSlice } from '#bedrock/slice'
import type { GuestbookEntry } from '#contract/guestbook'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { entriesOf } from './queries/entries-of.ts'
import { routes } from './routes.ts'
import { viewEntry } from './view.ts'

export { isReadableTo } from './queries/entries-of.ts'

/** The newest entries in the guestbook of an owner, as this viewer may read them; that they may see the wall itself was asked before. */
export const entriesSeen = async (
  ctx: AppContext,
  viewerId: number | null,
  ownerId: number,
): Promise<readonly GuestbookEntry[]> =>
  (await entriesOf(ctx.db.reader, viewerId, ownerId, undefined, sizes.pageDefault)).map(viewEntry(viewerId))

export const guestbook = defineSlice({ name: 'guestbook', owns, routes, reactions })
