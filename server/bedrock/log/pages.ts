// The queries behind each cursor. Each asks for one row more than it shows, to know whether something lies beyond.
import type { Reader } from '../tx.ts'
import { type Entry, entryColumns } from './entry.ts'

const of = (db: Reader, streamId: number) =>
  db.selectFrom('entries').select(entryColumns).where('stream_id', '=', streamId)

/** The newest `count`, newest first. */
export const newest = (db: Reader, streamId: number, count: number): Promise<Entry[]> =>
  of(db, streamId).orderBy('id', 'desc').limit(count).execute()

/** `count` before an id, newest first. */
export const before = (db: Reader, streamId: number, id: number, count: number): Promise<Entry[]> =>
  of(db, streamId).where('id', '<', id).orderBy('id', 'desc').limit(count).execute()

/** `count` after an id, oldest first. */
export const after = (db: Reader, streamId: number, id: number, count: number): Promise<Entry[]> =>
  of(db, streamId).where('id', '>', id).orderBy('id', 'asc').limit(count).execute()

/** `count` with the smallest revs above `rev`, in the order of their revs. */
export const changedAfter = (db: Reader, streamId: number, rev: number, count: number): Promise<Entry[]> =>
  of(db, streamId).where('rev', '>', rev).orderBy('rev', 'asc').limit(count).execute()

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
