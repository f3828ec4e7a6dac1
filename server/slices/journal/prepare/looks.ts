// Looking at journals: what the routes and the pages have in common.
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { publishedBy, publishedEntry } from '../queries/entries.ts'
import { ownerFor } from '../queries/owner.ts'
import { repliesTo } from '../queries/replies.ts'
import { viewLine, viewReply } from '../view.ts'
import { oneWithPictures } from './with-pictures.ts'

interface Which {
  readonly username: string
  readonly id: number
}

const noJournal = (): never => refuse('NOT_FOUND', 'There is no such journal.')
const noEntry = (): never => refuse('NOT_FOUND', 'There is no such entry.')

/** [WALL-9.2, WALL-9.9] A journal as this viewer sees it. A stranger learns of nobody who has published nothing for them. */
export const seenJournal = (ctx: AppContext, viewerId: number | null, username: string, before?: number) =>
  ctx.db.snapshot(async (db) => {
    const owner = (await ownerFor(db, viewerId, username)) ?? noJournal()
    const looking = { viewerId, now: ctx.clock.now() }
    const rows = await publishedBy(db, looking, owner.id, before, sizes.pageDefault + 1)
    if (viewerId === null && rows.length === 0 && before === undefined) noJournal()
    const page = pageOf(rows, sizes.pageDefault, 'newest', viewLine, ({ id }) => ({ before: id }))
    return { owner, page }
  })

/** [WALL-9.2] An entry as this viewer sees it. */
export async function seenEntry(ctx: AppContext, viewerId: number | null, which: Which) {
  const row = await publishedEntry(ctx.db.reader, { viewerId, now: ctx.clock.now() }, which)
  return row ? await oneWithPictures(ctx, ctx.db.reader, viewerId, row) : noEntry()
}

/** [WALL-9.6] The replies to an entry that this viewer may read. */
export const seenReplies = (ctx: AppContext, viewerId: number | null, which: Which, after?: number) =>
  ctx.db.snapshot(async (db) => {
    const entry = (await publishedEntry(db, { viewerId, now: ctx.clock.now() }, which)) ?? noEntry()
    const under = { viewerId, ownerId: entry.owner_id, entryId: entry.id }
    const rows = await repliesTo(db, under, after, sizes.pageDefault + 1)
    return pageOf(rows, sizes.pageDefault, 'oldest', viewReply(viewerId), ({ id }) => ({ after: id }))
  })
