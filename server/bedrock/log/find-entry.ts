// Finds single entries.
import { statement } from '../db/statement.ts'
import type { Reader } from '../tx.ts'
import { type Entry, entryColumns } from './entry.ts'

/** The entry with this id; undefined if there is none. */
export const findEntry = (db: Pick<Reader, 'selectFrom'>, id: number): Promise<Entry | undefined> =>
  db.selectFrom('entries').select(entryColumns).where('id', '=', id).executeTakeFirst()

const byClientId = statement((db: Pick<Reader, 'selectFrom'>, authorId: number, clientId: string) =>
  db
    .selectFrom('entries')
    .select(entryColumns)
    .where('author_id', '=', authorId)
    .where('client_id', '=', clientId)
    .limit(1),
)

/** [LOG-4] What this author stored under this client id, in whatever stream; undefined if nothing. */
export async function findByClientId(
  db: Pick<Reader, 'selectFrom'>,
  authorId: number,
  clientId: string,
): Promise<Entry | undefined> {
  const [found] = await byClientId(db, authorId, clientId)
  return found
}
