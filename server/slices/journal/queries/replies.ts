// Replies to an entry as somebody may read them.
import type { Reader } from '#bedrock/tx'
import { withoutApart } from '#slices/friends/index'

type Looks = Pick<Reader, 'selectFrom'>

/** The entry, which the viewer may read, and whose it is. */
export interface Under {
  readonly viewerId: number | null
  readonly ownerId: number
  readonly entryId: number
}

/** [WALL-9.6, WALL-9.7] Without what waits for others, and what people wrote who are apart from the owner or from whoever reads, or are gone. */
const readable = (db: Looks, { viewerId, ownerId, entryId }: Under) =>
  db
    .selectFrom('journal_replies as reply')
    .innerJoin('journal_entries as entry', 'entry.id', 'reply.entry_id')
    .innerJoin('users', 'users.id', 'reply.author_id')
    .select(['reply.id', 'reply.author_id', 'reply.text', 'reply.pending', 'reply.created_at', 'entry.owner_id'])
    .select('users.username as author_name')
    .where('reply.entry_id', '=', entryId)
    .where('users.state', '=', 'active')
    .where(withoutApart(ownerId))
    .$if(viewerId !== null && viewerId !== ownerId, (query) => query.where(withoutApart(viewerId ?? 0)))
    .$if(viewerId !== ownerId, (query) =>
      query.where((eb) =>
        eb.or([eb('reply.pending', '=', 0), ...(viewerId === null ? [] : [eb('reply.author_id', '=', viewerId)])]),
      ),
    )

/** The oldest first, from after that one on. */
export const repliesTo = (db: Looks, under: Under, after: number | undefined, count: number) =>
  readable(db, under)
    .$if(after !== undefined, (query) => query.where('reply.id', '>', after ?? 0))
    .orderBy('reply.id')
    .limit(count)
    .execute()
export type ReplyRow = Awaited<ReturnType<typeof repliesTo>>[number]

/** One of them. */
export const replyTo = (db: Looks, under: Under, id: number): Promise<ReplyRow | undefined> =>
  readable(db, under).where('reply.id', '=', id).executeTakeFirst()
