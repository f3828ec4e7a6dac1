// Home pages as somebody may see them: what is not for them is not there.
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '#bedrock/tx'
import type { Schema } from '#server/schema/tables/index'
import { inAudience } from '#slices/friends/index'
import { ownFiles } from './own-files.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** Whose pages are asked for, by name or number. */
export type Whose = { readonly username: string } | { readonly ownerId: number }

/** The columns that decide who sees somebody’s home pages, as expressions of the query around. */
interface Deciding {
  readonly owner: Expression<number>
  readonly frozen: Expression<number>
  readonly audience: Expression<string>
}

/** [WALL-10.5, WALL-10.6] A condition for any query: these home pages are for whoever looks, and their owner is not frozen. */
export function areShownTo(viewerId: number | null, { owner, frozen, audience }: Deciding): Expression<SqlBool> {
  const eb = expressionBuilder()
  return eb.and([eb(frozen, '=', 0), inAudience(viewerId, owner, audience)])
}

/** [WALL-10.5, WALL-10.6] Home pages that this viewer may see, and nobody’s who is frozen. */
const seen = (db: Looks, viewerId: number | null) =>
  db
    .selectFrom('homepages')
    .innerJoin('users', 'users.id', 'homepages.owner_id')
    .where((eb) =>
      areShownTo(viewerId, {
        owner: eb.ref('homepages.owner_id'),
        frozen: eb.ref('users.frozen'),
        audience: eb.ref('homepages.audience'),
      }),
    )

/** What the page of a folder may be called, the first that is there counts. */
const firstPages = ['index.html', 'index.htm'] as const

/** [WALL-10.11] Whether this person’s home pages begin somewhere that this viewer may see. */
export const beginFor = async (db: Looks, viewerId: number | null, ownerId: number): Promise<boolean> =>
  (await seen(db, viewerId)
    .innerJoin('homepage_files', 'homepage_files.owner_id', 'homepages.owner_id')
    .select('homepage_files.id')
    .where('homepages.owner_id', '=', ownerId)
    .where('homepage_files.path_key', 'in', firstPages)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** [WALL-10.11] The same as a condition for any query, of the owner whom an expression of it names. */
export function beginsFor(viewerId: number, owner: Expression<number>): Expression<SqlBool> {
  const eb = expressionBuilder<Schema>()
  return eb.exists(
    eb
      .selectFrom('homepages as begun')
      .innerJoin('users as host', 'host.id', 'begun.owner_id')
      .innerJoin('homepage_files as first', 'first.owner_id', 'begun.owner_id')
      .select('first.id')
      .where('begun.owner_id', '=', owner)
      .where('first.path_key', 'in', firstPages)
      .where((inner) =>
        areShownTo(viewerId, {
          owner: inner.ref('begun.owner_id'),
          frozen: inner.ref('host.frozen'),
          audience: inner.ref('begun.audience'),
        }),
      ),
  )
}

/** Whose home pages they are, with every file, if this viewer may see them; undefined otherwise. */
export async function shownTo(db: Looks, viewerId: number | null, whose: Whose) {
  const owner = await seen(db, viewerId)
    .select(['users.id', 'users.username', 'homepages.audience'])
    .$if('username' in whose, (query) =>
      query.where('users.name_key', '=', 'username' in whose ? whose.username.toLowerCase() : ''),
    )
    .$if('ownerId' in whose, (query) => query.where('users.id', '=', 'ownerId' in whose ? whose.ownerId : 0))
    // A ticket outlives a session, so whoever holds it is looked at too.
    .$if(viewerId !== null, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('users as viewer')
            .select('viewer.id')
            .where('viewer.id', '=', viewerId)
            .where('viewer.state', '=', 'active'),
        ),
      ),
    )
    .executeTakeFirst()
  return owner && { ...owner, files: await ownFiles(db, owner.id) }
}
export type Shown = NonNullable<Awaited<ReturnType<typeof shownTo>>>

/** What is written in these files of theirs. */
export const writtenIn = async (db: Looks, ids: readonly number[]): Promise<ReadonlyMap<number, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('homepage_files').select(['id', 'text']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, text }) => [id, text ?? '']))
}

/** [WALL-10.8] The written file that a path means: itself, or the first page of a folder. */
export function fileIn(files: Shown['files'], key: string): Shown['files'][number] | undefined {
  const folder = key === '' || key.endsWith('/') ? key : `${key}/`
  const wanted = [key, ...firstPages.map((name) => `${folder}${name}`)]
  const found = wanted.flatMap((one) => files.find(({ path_key }) => path_key === one) ?? [])
  return found.find(({ file_name }) => file_name === null)
}
