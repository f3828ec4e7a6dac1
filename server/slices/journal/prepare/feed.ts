// What of a journal can be followed.
import { refuse } from '#bedrock/refusal'
import type { JournalEntry } from '#contract/journal'
import type { AppContext } from '#server/context'
import { publishedBy } from '../queries/entries.ts'
import { ownerFor } from '../queries/owner.ts'
import { withPictures } from './with-pictures.ts'

export interface JournalFeed {
  readonly username: string
  readonly entries: readonly JournalEntry[]
}

const newest = 20

/** [WALL-9.10] What is for everyone, the newest first; refuses with NOT_FOUND where its owner wants no feeds. */
export const journalFeed = (ctx: AppContext, username: string): Promise<JournalFeed> =>
  ctx.db.snapshot(async (db) => {
    const owner = await ownerFor(db, null, username)
    if (!owner?.feeds) return refuse('NOT_FOUND', 'There is no such feed.')
    const rows = await publishedBy(db, { viewerId: null, now: ctx.clock.now() }, owner.id, undefined, newest)
    return { username: owner.username, entries: await withPictures(ctx, db, null, rows) }
  })
