// Finds single entries.
import type { Reader } from '../tx.ts'
import { type Entry, entryColumns } from './entry.ts'

/** The entry with this id; undefined if there is none. */
export const findEntry = (db: Pick<Reader, 'selectFrom'>, id: number): Promise<Entry | undefined> =>
  db.selectFrom('entries').select(entryColumns).where('id', '=', id).executeTakeFirst()

/** [LOG-4] What this author stored under this client id, in whatever stream; undefined if nothing. */
export const findByClientId = (
  db: Pick<Reader, 'selectFrom'>,
  authorId: number,
  clientId: string,
): Promise<Entry | undefined> =>
  db
    .selectFrom('entries')
    .select(entryColumns)
    .where('author_id', '=', authorId)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
