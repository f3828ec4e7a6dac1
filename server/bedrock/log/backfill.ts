// Backfill: the part of a stream that one cursor asks for, read together with the head in one snapshot. Live frames and backfill show the same objects, so a client that folds both ends equal to the database (law 3).
import { sizes } from '#contract/limits'
import type { Phase } from '#contract/messages'
import type { Reader } from '../tx.ts'
import type { Cursor } from './cursor.ts'
import type { Entry } from './entry.ts'
import { after, before, changedAfter, firstAt, newest, type Part } from './pages.ts'
import { headOf } from './part-head.ts'
import type { StreamHead } from './stream.ts'

export interface Page {
  readonly phase: Phase
  readonly head: StreamHead
  /** By ascending id. */
  readonly entries: readonly Entry[]
  readonly complete: boolean
  readonly next: { readonly after_rev?: number; readonly after_id?: number; readonly before_id?: number } | null
}

/** Bytes an entry takes on the wire, so that a body can be cut at 256 KiB. */
export interface Measure {
  readonly exactly: (entry: Entry) => number
  /** Never less, and found without making what goes over the wire. */
  readonly atMost: (entry: Entry) => number
}

/** Reads a page; `db` must be a snapshot. Undefined if there is no such stream. */
export async function backfill(
  db: Reader,
  part: Part,
  cursor: Cursor,
  limit: number,
  measure: Measure,
): Promise<Page | undefined> {
  const head = await headOf(db, part)
  if (!head) return undefined
  switch (cursor.by) {
    case 'newest':
      return snapshot(db, part, head, limit, measure)
    case 'after_rev':
      return (await continuity(db, part, head, cursor, limit, measure)) ?? snapshot(db, part, head, limit, measure)
    case 'before_id':
      return backwards('history', head, await before(db, part, cursor.id, limit + 1), limit, measure)
    case 'after_id':
      return forwards(head, await after(db, part, cursor.id, limit + 1), limit, measure)
    case 'around_id':
      return around(db, part, head, cursor.id, limit, measure)
    case 'at':
      return around(
        db,
        part,
        head,
        (await firstAt(db, part.id, cursor.time)) ?? Number.MAX_SAFE_INTEGER,
        limit,
        measure,
      )
  }
}

async function snapshot(db: Reader, part: Part, head: StreamHead, limit: number, measure: Measure): Promise<Page> {
  return backwards('snapshot', head, await newest(db, part, limit + 1), limit, measure)
}

/** Undefined where a snapshot must come instead: another epoch, a rev from the future, or too much to catch up with. */
async function continuity(
  db: Reader,
  part: Part,
  head: StreamHead,
  cursor: Cursor & { by: 'after_rev' },
  limit: number,
  measure: Measure,
): Promise<Page | undefined> {
  if (cursor.epoch !== head.epoch || cursor.rev > head.rev) return undefined
  const rows = await changedAfter(db, part, cursor.rev, sizes.continuityRows + 1)
  if (rows.length > sizes.continuityRows) return undefined
  const taken = take(rows, limit, measure)
  const complete = taken.length === rows.length
  const last = taken.at(-1)
  return {
    phase: 'continuity',
    head,
    entries: taken.toSorted((a, b) => a.id - b.id),
    complete,
    next: complete || !last ? null : { after_rev: last.rev },
  }
}

function backwards(phase: Phase, head: StreamHead, rows: readonly Entry[], limit: number, measure: Measure): Page {
  const taken = take(rows, limit, measure)
  const complete = taken.length === rows.length
  const oldest = taken.at(-1)
  return {
    phase,
    head,
    entries: taken.toReversed(),
    complete,
    next: complete || !oldest ? null : { before_id: oldest.id },
  }
}

function forwards(head: StreamHead, rows: readonly Entry[], limit: number, measure: Measure): Page {
  const taken = take(rows, limit, measure)
  const complete = taken.length === rows.length
  const newestTaken = taken.at(-1)
  return {
    phase: 'history',
    head,
    entries: taken,
    complete,
    next: complete || !newestTaken ? null : { after_id: newestTaken.id },
  }
}

/** Half before, half from the id on; one gapless range. */
async function around(
  db: Reader,
  part: Part,
  head: StreamHead,
  id: number,
  limit: number,
  measure: Measure,
): Promise<Page> {
  const half = Math.ceil(limit / 2)
  const older = await before(db, part, id, limit + 1)
  const newer = await after(db, part, id - 1, limit + 1)
  const newerTaken = take(newer, Math.max(half, limit - older.length), measure)
  const space = sizes.backfillBytes - total(newerTaken, measure)
  const olderTaken = take(older, limit - newerTaken.length, measure, space)
  const entries = [...olderTaken.toReversed(), ...newerTaken]
  const moreAfter = newerTaken.length < newer.length
  const moreBefore = olderTaken.length < older.length
  const [first, last] = [entries.at(0), entries.at(-1)]
  return {
    phase: 'history',
    head,
    entries,
    complete: !moreAfter && !moreBefore,
    next:
      moreBefore || moreAfter
        ? {
            ...(moreBefore && first ? { before_id: first.id } : {}),
            ...(moreAfter && last ? { after_id: last.id } : {}),
          }
        : null,
  }
}

const total = (entries: readonly Entry[], measure: Measure): number =>
  entries.reduce((sum, entry) => sum + measure.exactly(entry), 0)

/** The first rows that fit the limit and the bytes; at least one, if there is one. */
function take(rows: readonly Entry[], limit: number, measure: Measure, bytes: number = sizes.backfillBytes): Entry[] {
  const wanted = rows.slice(0, limit)
  // Most pages are far from the limit, and measuring them takes as long as reading them.
  if (wanted.reduce((sum, entry) => sum + measure.atMost(entry), 0) <= bytes) return wanted
  const taken: Entry[] = []
  let used = 0
  for (const row of wanted) {
    used += measure.exactly(row)
    if (taken.length > 0 && used > bytes) break
    taken.push(row)
  }
  return taken
}
