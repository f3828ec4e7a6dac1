// The queries behind each cursor, within one part of a stream. Each asks for one row more than it shows, to know whether something lies beyond.
import { statement } from '../db/statement.ts'
import type { Reader } from '../tx.ts'
import { type Entry, entryColumns } from './entry.ts'

/** What one reader may read of a stream. */
export interface Part {
  readonly id: number
  /** Only entries with higher ids; 0 for all. */
  readonly sinceId: number
}

const entriesOf = (db: Reader, streamId: number) =>
  db.selectFrom('entries').select(entryColumns).where('stream_id', '=', streamId)

/** A page, put together once for a whole stream and once for a part of one. */
function page<A extends readonly unknown[]>(
  put: (entries: ReturnType<typeof entriesOf>, ...args: A) => ReturnType<typeof entriesOf>,
): (db: Reader, part: Part, ...args: A) => Promise<Entry[]> {
  const whole = statement((db: Reader, id: number, ...args: A) => put(entriesOf(db, id), ...args))
  const since = statement((db: Reader, id: number, sinceId: number, ...args: A) =>
    put(entriesOf(db, id).where('id', '>', sinceId), ...args),
  )
  return (db, { id, sinceId }, ...args) => (sinceId > 0 ? since(db, id, sinceId, ...args) : whole(db, id, ...args))
}

/** The newest `count`, newest first. */
export const newest = page((entries, count: number) => entries.orderBy('id', 'desc').limit(count))

/** `count` before an id, newest first. */
export const before = page((entries, id: number, count: number) =>
  entries.where('id', '<', id).orderBy('id', 'desc').limit(count),
)

/** `count` after an id, oldest first. */
export const after = page((entries, id: number, count: number) =>
  entries.where('id', '>', id).orderBy('id', 'asc').limit(count),
)

/** `count` with the smallest revs above `rev`, in the order of their revs. */
export const changedAfter = page((entries, rev: number, count: number) =>
  entries.where('rev', '>', rev).orderBy('rev', 'asc').limit(count),
)

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
