// Reads the entries that a digest is computed over.
import { sizes } from '#contract/limits'
import type { Reader } from '../tx.ts'
import { type Entry, entryColumns } from './entry.ts'
import { headOf } from './part-head.ts'
import type { Part } from './pages.ts'
import type { StreamHead } from './stream.ts'

export interface Range {
  readonly head: StreamHead
  readonly fromId: number
  readonly toId: number
  readonly entries: readonly Entry[]
}

/** The newest of a stream's entries with ids in the range, at most as many as one digest covers; `db` must be a snapshot. Without `toId` the range ends at the newest entry. */
export async function range(
  db: Reader,
  part: Part,
  fromId: number,
  toId: number | undefined,
): Promise<Range | undefined> {
  const head = await headOf(db, part)
  if (!head) return undefined
  const rows = await db
    .selectFrom('entries')
    .select(entryColumns)
    .where('stream_id', '=', part.id)
    .where('id', '>', part.sinceId)
    .where('id', '>=', fromId)
    .where('id', '<=', toId ?? Number.MAX_SAFE_INTEGER)
    .orderBy('id', 'desc')
    .limit(sizes.verifyRows + 1)
    .execute()
  const entries = rows.slice(0, sizes.verifyRows)
  const cut = rows.length > sizes.verifyRows
  return {
    head,
    fromId: cut ? (entries.at(-1)?.id ?? fromId) : fromId,
    toId: toId ?? entries.at(0)?.id ?? fromId - 1,
    entries,
  }
}
