// Entries of journals and guestbooks and pages written by hand, by their words, among those that are for whoever asks.
import type { Dialect } from '#bedrock/db/database'
import type { Reader } from '#bedrock/tx'
import { isReadableTo } from '#slices/guestbook/index'
import { areShownTo } from '#slices/homepages/index'
import { isPublishedFor } from '#slices/journal/index'
import { isWallFor } from '#slices/walls/index'
import { type DatedLook, isWithin } from './dated.ts'
import { asksForWords, matching, type Wanted } from './matching.ts'

/** [FEED-2.1, FEED-2.7] What was published last comes first; `now` decides which bulletins have ended. */
export const entriesFound = (
  db: Reader,
  dialect: Dialect,
  look: DatedLook & { readonly now: number },
  wanted: Wanted,
) =>
  db
    .selectFrom('journal_words')
    .innerJoin('journal_entries as entry', 'entry.id', 'journal_words.rowid')
    .innerJoin('users', 'users.id', 'entry.owner_id')
    .select(['entry.id', 'entry.owner_id', 'entry.title', 'entry.markdown', 'entry.pictures', 'users.username'])
    // What is published has a time; the zero is for the types.
    .select((eb) => eb.fn.coalesce('entry.published_at', eb.val(0)).as('at'))
    .$if(asksForWords(wanted), (query) => query.where(matching(dialect, 'journal_words', wanted)))
    .where((eb) =>
      isPublishedFor(look, {
        owner: eb.ref('entry.owner_id'),
        audience: eb.ref('entry.audience'),
        published: eb.ref('entry.published_at'),
        ends: eb.ref('entry.ends_at'),
      }),
    )
    .where((eb) => isWithin(look, eb.ref('entry.published_at').$notNull(), eb.ref('entry.id')))
    .orderBy('entry.published_at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(look.count)
    .execute()

export type EntryFound = Awaited<ReturnType<typeof entriesFound>>[number]

/** [FEED-2.1, FEED-2.7] The newest first. */
export const signedFound = (db: Reader, dialect: Dialect, look: DatedLook, wanted: Wanted) =>
  db
    .selectFrom('guestbook_words')
    .innerJoin('guestbook_entries as entry', 'entry.id', 'guestbook_words.rowid')
    .innerJoin('users as author', 'author.id', 'entry.author_id')
    .innerJoin('users as owner', 'owner.id', 'entry.wall_id')
    .leftJoin('walls', 'walls.user_id', 'entry.wall_id')
    .select(['entry.id', 'entry.author_id', 'entry.wall_id', 'entry.text', 'entry.created_at as at'])
    .select(['author.username as author_name', 'owner.username as owner_name'])
    .$if(asksForWords(wanted), (query) => query.where(matching(dialect, 'guestbook_words', wanted)))
    .where((eb) => isWallFor(look.viewerId, eb.ref('entry.wall_id'), eb.ref('walls.audience')))
    .where((eb) =>
      isReadableTo(look.viewerId, {
        owner: eb.ref('entry.wall_id'),
        author: eb.ref('entry.author_id'),
        authorState: eb.ref('author.state'),
        pending: eb.ref('entry.pending'),
      }),
    )
    .where((eb) => isWithin(look, eb.ref('entry.created_at'), eb.ref('entry.id')))
    .orderBy('entry.created_at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(look.count)
    .execute()

export type SignedFound = Awaited<ReturnType<typeof signedFound>>[number]

/** [FEED-2.1, FEED-2.7] What was changed last comes first. */
export const pagesFound = (db: Reader, dialect: Dialect, look: DatedLook, wanted: Wanted) =>
  db
    .selectFrom('page_words')
    .innerJoin('homepage_files as file', 'file.id', 'page_words.rowid')
    .innerJoin('homepages', 'homepages.owner_id', 'file.owner_id')
    .innerJoin('users', 'users.id', 'file.owner_id')
    .select(['file.id', 'file.owner_id', 'file.path', 'file.text', 'file.changed_at as at', 'users.username'])
    .$if(asksForWords(wanted), (query) => query.where(matching(dialect, 'page_words', wanted)))
    .where((eb) =>
      areShownTo(look.viewerId, {
        owner: eb.ref('homepages.owner_id'),
        frozen: eb.ref('users.frozen'),
        audience: eb.ref('homepages.audience'),
      }),
    )
    .where((eb) => isWithin(look, eb.ref('file.changed_at'), eb.ref('file.id')))
    .orderBy('file.changed_at', 'desc')
    .orderBy('file.id', 'desc')
    .limit(look.count)
    .execute()

export type PageFound = Awaited<ReturnType<typeof pagesFound>>[number]
