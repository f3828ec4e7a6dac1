// The files of a person's own home pages.
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { Audience } from '#contract/audience'

type Looks = Pick<Reader, 'selectFrom'>

/** For whom home pages are whose owner never said. */
const firstAudience: Audience = 'me'

/** Every file, by its path, without what is written in it. */
export const ownFiles = (db: Looks, ownerId: number) =>
  db
    .selectFrom('homepage_files')
    .select(['id', 'path', 'path_key', 'kind', 'file_name', 'bytes', 'rev', 'changed_at'])
    .where('owner_id', '=', ownerId)
    .orderBy('path_key')
    .execute()
export type OwnFile = Awaited<ReturnType<typeof ownFiles>>[number]

/** One of them with what is written in it; undefined if there is none. */
export const fileAt = (db: Looks, ownerId: number, key: string) =>
  db
    .selectFrom('homepage_files')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('path_key', '=', key)
    .executeTakeFirst()

/** The same; refuses with NOT_FOUND. */
export const presentFile = async (db: Looks, ownerId: number, key: string) =>
  (await fileAt(db, ownerId, key)) ?? refuse('NOT_FOUND', 'There is no file of this name.')

/** For whom they are. */
export async function ownAudience(db: Looks, ownerId: number): Promise<Audience> {
  const row = await db.selectFrom('homepages').select('audience').where('owner_id', '=', ownerId).executeTakeFirst()
  return row?.audience ?? firstAudience
}
