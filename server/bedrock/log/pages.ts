// The queries behind each cursor, within one part of a stream. Each asks for one row more than it shows, to know whether something lies beyond.
import type { Reader } from '../tx.ts'
import { type Entry, entryColumns } from './entry.ts'

/** What one reader may read of a stream. */
export interface Part {
  readonly id: number
  /** Only entries with higher ids; 0 for all. */
  readonly sinceId: number
}

const of = (db: Reader, { id, sinceId }: Part) =>
  db
    .selectFrom('entries')
    .select(entryColumns)
    .where('stream_id', '=', id)
    .$if(sinceId > 0, (query) => query.where('id', '>', sinceId))

/** The newest `count`, newest first. */
export const newest = (db: Reader, part: Part, count: number): Promise<Entry[]> =>
  of(db, part).orderBy('id', 'desc').limit(count).execute()

/** `count` before an id, newest first. */
export const before = (db: Reader, part: Part, id: number, count: number): Promise<Entry[]> =>
  of(db, part).where('id', '<', id).orderBy('id', 'desc').limit(count).execute()

/** `count` after an id, oldest first. */
export const after = (db: Reader, part: Part, id: number, count: number): Promise<Entry[]> =>
  of(db, part).where('id', '>', id).orderBy('id', 'asc').limit(count).execute()

/** `count` with the smallest revs above `rev`, in the order of their revs. */
export const changedAfter = (db: Reader, part: Part, rev: number, count: number): Promise<Entry[]> =>
  of(db, part).where('rev', '>', rev).orderBy('rev', 'asc').limit(count).execute()

/** The id of the first entry written at or after a time; undefined if none was. */
export const firstAt = async (db: Reader, streamId: number, time: number): Promise<number | undefined> =>
  (
    await db
      .selectFrom('entries')
      .select('id')
      .where('stream_id', '=', streamId)
      .where('created_at', '>=', time)
      .orderBy('created_at', 'asc')
      .orderBy('id', 'asc')
      .limit(1)
      .executeTakeFirst()
  )?.id
