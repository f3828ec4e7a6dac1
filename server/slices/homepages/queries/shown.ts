// Home pages as somebody may see them: what is not for them is not there.
import type { Reader } from '#bedrock/tx'
import { inAudience } from '#slices/friends/index'
import { ownFiles } from './own-files.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** Whose pages are asked for, by name or number. */
export type Whose = { readonly username: string } | { readonly ownerId: number }

/** [WALL-10.5, WALL-10.6] Whose home pages they are, with every file, if this viewer may see them; undefined otherwise, and while their owner is frozen. */
export async function shownTo(db: Looks, viewerId: number | null, whose: Whose) {
  const owner = await db
    .selectFrom('homepages')
    .innerJoin('users', 'users.id', 'homepages.owner_id')
    .select(['users.id', 'users.username', 'homepages.audience'])
    .where('users.frozen', '=', 0)
    .$if('username' in whose, (query) =>
      query.where('users.name_key', '=', 'username' in whose ? whose.username.toLowerCase() : ''),
    )
    .$if('ownerId' in whose, (query) => query.where('users.id', '=', 'ownerId' in whose ? whose.ownerId : 0))
    .where((eb) => inAudience(viewerId, eb.ref('homepages.owner_id'), eb.ref('homepages.audience')))
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
  const wanted = [key, `${folder}index.html`, `${folder}index.htm`]
  const found = wanted.flatMap((one) => files.find(({ path_key }) => path_key === one) ?? [])
  return found.find(({ file_name }) => file_name === null)
}
