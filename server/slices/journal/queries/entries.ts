// Entries of journals as somebody may read them: what is not for them is not there.
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '#bedrock/tx'
import { inAudience } from '#slices/friends/index'

type Looks = Pick<Reader, 'selectFrom'>

export interface Looking {
  readonly viewerId: number | null
  readonly now: number
}

const rows = (db: Looks) =>
  db
    .selectFrom('journal_entries as entry')
    .innerJoin('users', 'users.id', 'entry.owner_id')
    .selectAll('entry')
    .select('users.username')

/** The columns of an entry that decide who reads it, as expressions of the query around. */
interface Deciding {
  readonly owner: Expression<number>
  readonly audience: Expression<string>
  readonly published: Expression<number | null>
  readonly ends: Expression<number | null>
}

/** [WALL-9.1, WALL-9.2, WALL-9.5] A condition for any query: it is published, has not ended, and is for whoever looks. */
export function isPublishedFor(
  { viewerId, now }: Looking,
  { owner, audience, published: since, ends }: Deciding,
): Expression<SqlBool> {
  const eb = expressionBuilder()
  return eb.and([
    eb(since, 'is not', null),
    eb.or([eb(ends, 'is', null), eb(ends, '>', now)]),
    inAudience(viewerId, owner, audience),
  ])
}

const published = (db: Looks, looking: Looking) =>
  rows(db).where((eb) =>
    isPublishedFor(looking, {
      owner: eb.ref('entry.owner_id'),
      audience: eb.ref('entry.audience'),
      published: eb.ref('entry.published_at'),
      ends: eb.ref('entry.ends_at'),
    }),
  )

/** Those of one person, the newest first, from before that one on. */
export const publishedBy = (db: Looks, looking: Looking, ownerId: number, before: number | undefined, count: number) =>
  published(db, looking)
    .where('entry.owner_id', '=', ownerId)
    .$if(before !== undefined, (query) =>
      query.where((eb) => {
        const at = eb
          .selectFrom('journal_entries as last')
          .select('last.published_at')
          .where('last.id', '=', before ?? 0)
          .where('last.owner_id', '=', ownerId)
        return eb.or([
          eb('entry.published_at', '<', at),
          eb.and([eb('entry.published_at', '=', at), eb('entry.id', '<', before ?? 0)]),
        ])
      }),
    )
    .orderBy('entry.published_at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(count)
    .execute()
export type EntryRow = Awaited<ReturnType<typeof publishedBy>>[number]

/** Whether there is anything at all of this person. */
export const anyPublishedBy = async (db: Looks, looking: Looking, ownerId: number): Promise<boolean> =>
  (await published(db, looking).where('entry.owner_id', '=', ownerId).limit(1).executeTakeFirst()) !== undefined

/** One that is published, by its number and its owner’s name. */
export const publishedEntry = (
  db: Looks,
  looking: Looking,
  { username, id }: { readonly username: string; readonly id: number },
): Promise<EntryRow | undefined> =>
  published(db, looking)
    .where('users.name_key', '=', username.toLowerCase())
    .where('entry.id', '=', id)
    .executeTakeFirst()

/** One’s own, drafts too: what was begun last comes first. A bulletin that has ended is not there. */
export const ownEntries = (
  db: Looks,
  { ownerId, now, before }: { ownerId: number; now: number; before: number | undefined },
  count: number,
) =>
  rows(db)
    .where('entry.owner_id', '=', ownerId)
    .where((eb) => eb.or([eb('entry.ends_at', 'is', null), eb('entry.ends_at', '>', now)]))
    .$if(before !== undefined, (query) => query.where('entry.id', '<', before ?? 0))
    .orderBy('entry.id', 'desc')
    .limit(count)
    .execute()

/** One of one’s own, a draft too. */
export const ownEntry = (db: Looks, ownerId: number, id: number, now: number): Promise<EntryRow | undefined> =>
  rows(db)
    .where('entry.owner_id', '=', ownerId)
    .where('entry.id', '=', id)
    .where((eb) => eb.or([eb('entry.ends_at', 'is', null), eb('entry.ends_at', '>', now)]))
    .executeTakeFirst()
