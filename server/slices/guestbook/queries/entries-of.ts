// What stands in a guestbook, as far as somebody may read it.
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '#bedrock/tx'
import { notApart } from '#slices/friends/index'

type Looks = Pick<Reader, 'selectFrom'>

/** The columns of an entry that decide who reads it, as expressions of the query around. */
interface Deciding {
  readonly owner: Expression<number>
  readonly author: Expression<number>
  readonly authorState: Expression<string>
  readonly pending: Expression<number>
}

/** [WALL-3.42, WALL-3.43] A condition for any query on entries of walls that the viewer may see: without what waits for others, and what was written by people who are apart from the owner or from whoever reads, or are gone. */
export function isReadableTo(
  viewerId: number | null,
  { owner, author, authorState, pending }: Deciding,
): Expression<SqlBool> {
  const eb = expressionBuilder()
  const there = [eb(authorState, '=', 'active'), notApart(owner, author)]
  const approved = eb(pending, '=', 0)
  if (viewerId === null) return eb.and([...there, approved])
  const viewer = eb.val(viewerId)
  return eb.and([
    ...there,
    notApart(viewer, author),
    eb.or([approved, eb(author, '=', viewer), eb(owner, '=', viewer)]),
  ])
}

/** Those of one guestbook. */
const readable = (db: Looks, viewerId: number | null, ownerId: number) =>
  db
    .selectFrom('guestbook_entries as entry')
    .innerJoin('users', 'users.id', 'entry.author_id')
    .select(['entry.id', 'entry.wall_id', 'entry.author_id', 'entry.text', 'entry.face_kind', 'entry.face'])
    .select(['entry.pending', 'entry.created_at', 'users.username as author_name'])
    .where('entry.wall_id', '=', ownerId)
    .where((eb) =>
      isReadableTo(viewerId, {
        owner: eb.ref('entry.wall_id'),
        author: eb.ref('entry.author_id'),
        authorState: eb.ref('users.state'),
        pending: eb.ref('entry.pending'),
      }),
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
