// A person's own files, and how much room they take.
import type { Reader } from '#bedrock/tx'
import type { FileRow } from '../view.ts'
import { isTheHouses } from './is-the-houses.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** What is shown of files, with whether they stand somewhere for everyone. */
const fileRows = (db: Looks) =>
  db
    .selectFrom('files')
    .select([
      'files.id',
      'files.name',
      'files.made_for',
      'files.kind',
      'files.bytes',
      'files.sizes',
      'files.animated',
      'files.duration_ms',
      'files.unused_since',
      'files.created_at',
      'files.sealed_for',
    ])
    // What is sealed is not opened for a list.
    .select((eb) => eb.case().when('files.sealed_for', 'is', null).then(eb.ref('files.peaks')).end().as('peaks'))
    .select((eb) =>
      eb
        .selectFrom('file_uses')
        .select('file_uses.file_id')
        .whereRef('file_uses.file_id', '=', 'files.id')
        .where('file_uses.audience', '=', 'everyone')
        .limit(1)
        .as('open'),
    )
    .where('files.state', '=', 'ready')

/** One of them. */
export const fileRow = (db: Looks, id: number): Promise<FileRow> =>
  fileRows(db).where('files.id', '=', id).executeTakeFirstOrThrow()

/** Those of these names that are there. */
export const filesByName = (db: Looks, names: readonly string[]): Promise<FileRow[]> =>
  names.length === 0 ? Promise.resolve([]) : fileRows(db).where('files.name', 'in', names).execute()

/** Those of these names that are this person's own and there, with where their bytes lie; none that are sealed for a conversation. */
export const ownedByName = async (db: Looks, ownerId: number, names: readonly string[]) =>
  names.length === 0
    ? []
    : await db
        .selectFrom('files')
        .select(['name', 'sizes'])
        .where('owner_id', '=', ownerId)
        .where('state', '=', 'ready')
        .where('sealed_for', 'is', null)
        .where('name', 'in', names)
        .execute()

/** [FILE-2.7] Those of these names that are the house's, with where their bytes lie. */
export const givenByName = async (db: Looks, names: readonly string[]) =>
  names.length === 0
    ? []
    : await db
        .selectFrom('files')
        .select(['name', 'sizes'])
        .where('state', '=', 'ready')
        .where(isTheHouses())
        .where('name', 'in', names)
        .execute()

/** Those of these names that are this person's own and there, as a message shows them; sealed for this conversation, or for none. */
export const ownAttachable = async (db: Looks, ownerId: number, sealedFor: number | null, names: readonly string[]) =>
  await db
    .selectFrom('files')
    .select(['name', 'kind', 'sizes', 'animated', 'duration_ms', 'peaks'])
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'ready')
    .where('sealed_for', sealedFor === null ? 'is' : '=', sealedFor)
    .where('name', 'in', [...names])
    .execute()

/** [FILE-1.6, FILE-2.7] The newest first, from before the named one on. */
export const ownFiles = (db: Looks, ownerId: number, before: string | undefined, count: number): Promise<FileRow[]> =>
  fileRows(db)
    .where('files.owner_id', '=', ownerId)
    .where((eb) => eb.not(isTheHouses()))
    .$if(before !== undefined, (query) =>
      query.where('files.id', '<', (eb) =>
        eb
          .selectFrom('files as cursor')
          .select('cursor.id')
          .where('cursor.name', '=', before ?? ''),
      ),
    )
    .orderBy('files.id', 'desc')
    .limit(count)
    .execute()

/** What all of a person's files take, with what is kept for those that are coming. */
export async function usedBytes(db: Looks, ownerId: number): Promise<number> {
  const { bytes } = await db
    .selectFrom('files')
    .select((eb) => eb.fn.sum<number | string | null>('bytes').as('bytes'))
    .where('owner_id', '=', ownerId)
    .where((eb) => eb.not(isTheHouses()))
    .executeTakeFirstOrThrow()
  return Number(bytes ?? 0)
}
