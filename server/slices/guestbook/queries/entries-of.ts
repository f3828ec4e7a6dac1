// What stands in a guestbook, as far as somebody may read it.
import type { Reader } from '#bedrock/tx'
import { withoutApart } from '#slices/friends/index'

type Looks = Pick<Reader, 'selectFrom'>

/** [WALL-3.42, WALL-3.43] Without what waits for others, and what was written by people who are apart from the owner or from whoever reads, or are gone. */
const readable = (db: Looks, viewerId: number | null, ownerId: number) =>
  db
    .selectFrom('guestbook_entries as entry')
    .innerJoin('users', 'users.id', 'entry.author_id')
    .select(['entry.id', 'entry.wall_id', 'entry.author_id', 'entry.text', 'entry.face_kind', 'entry.face'])
    .select(['entry.pending', 'entry.created_at', 'users.username as author_name'])
    .where('entry.wall_id', '=', ownerId)
    .where('users.state', '=', 'active')
    .where(withoutApart(ownerId))
    .$if(viewerId !== null && viewerId !== ownerId, (query) => query.where(withoutApart(viewerId ?? 0)))
    .$if(viewerId !== ownerId, (query) =>
      query.where((eb) =>
        eb.or([eb('entry.pending', '=', 0), ...(viewerId === null ? [] : [eb('entry.author_id', '=', viewerId)])]),
      ),
    )

/** The newest first, from before that one on. */
export const entriesOf = (
  db: Looks,
  viewerId: number | null,
  ownerId: number,
  before: number | undefined,
  count: number,
) =>
  readable(db, viewerId, ownerId)
    .$if(before !== undefined, (query) => query.where('entry.id', '<', before ?? 0))
    .orderBy('entry.id', 'desc')
    .limit(count)
    .execute()
export type EntryRow = Awaited<ReturnType<typeof entriesOf>>[number]

/** One of them. */
export const entryOf = (db: Looks, viewerId: number, ownerId: number, id: number): Promise<EntryRow | undefined> =>
  readable(db, viewerId, ownerId).where('entry.id', '=', id).executeTakeFirst()

/** What this person wrote under a client id, in whatever guestbook. */
export const entryOfClient = (db: Looks, authorId: number, clientId: string) =>
  db
    .selectFrom('guestbook_entries')
    .select(['id', 'wall_id'])
    .where('author_id', '=', authorId)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
