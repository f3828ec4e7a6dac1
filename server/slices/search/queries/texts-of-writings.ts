// What stands in journals, guestbooks and home pages, whole: for the index, never for an answer.
import type { Dialect } from '#bedrock/db/database'
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

/** Which are to be taken in: those below an id, downwards, so that nobody changes them meanwhile. */
export interface Below {
  readonly dialect: Dialect
  readonly below: number
  readonly count: number
}

/** [FEED-2.4] Drafts are in no index. */
const entries = (db: Looks) =>
  db
    .selectFrom('journal_entries')
    .select(['id', 'owner_id', 'title', 'markdown', 'pictures'])
    .where('published_at', 'is not', null)

/** An entry of a journal; undefined of a draft. */
export const entryText = (db: Looks, id: number) => entries(db).where('id', '=', id).executeTakeFirst()

/** The next of them. */
export const entriesBelow = (db: Looks, { dialect, below, count }: Below) =>
  entries(db)
    .where('id', '<', below)
    .orderBy('id', 'desc')
    .limit(count)
    // On SQLite there is one writer.
    .$if(dialect === 'postgres', (query) => query.forShare())
    .execute()

const signed = (db: Looks) => db.selectFrom('guestbook_entries').select(['id', 'author_id', 'text'])

/** An entry of a guestbook. */
export const signedText = (db: Looks, id: number) => signed(db).where('id', '=', id).executeTakeFirst()

/** The next of them. */
export const signedBelow = (db: Looks, { dialect, below, count }: Below) =>
  signed(db)
    .where('id', '<', below)
    .orderBy('id', 'desc')
    .limit(count)
    .$if(dialect === 'postgres', (query) => query.forShare())
    .execute()

const pages = (db: Looks) =>
  db.selectFrom('homepage_files').select(['id', 'owner_id', 'path', 'text']).where('kind', '=', 'page')

/** A page written by hand; undefined of any other file. */
export const pageSource = (db: Looks, id: number) => pages(db).where('id', '=', id).executeTakeFirst()

/** The next of them. */
export const pagesBelow = (db: Looks, { dialect, below, count }: Below) =>
  pages(db)
    .where('id', '<', below)
    .orderBy('id', 'desc')
    .limit(count)
    .$if(dialect === 'postgres', (query) => query.forShare())
    .execute()
