// The revisions of a sketch, as far as somebody who sees the sketch may look at them.
import type { Reader } from '#bedrock/tx'
import type { SketchRow } from './shown.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** [CODE-4.7] The maker looks at all, others at what was published once. */
const readable = (db: Looks, viewerId: number | null, { id, maker_id }: SketchRow) =>
  db
    .selectFrom('sketch_revisions as kept')
    .select(['kept.number', 'kept.hash', 'kept.needs', 'kept.published', 'kept.created_at'])
    .where('kept.sketch_id', '=', id)
    .$if(viewerId !== maker_id, (query) => query.where('kept.published', '=', 1))

/** The newest first, from before that one on. */
export const revisionsOf = (
  db: Looks,
  viewerId: number | null,
  sketch: SketchRow,
  before: number | undefined,
  count: number,
) =>
  readable(db, viewerId, sketch)
    .$if(before !== undefined, (query) => query.where('kept.number', '<', before ?? 0))
    .orderBy('kept.number', 'desc')
    .limit(count)
    .execute()
export type RevisionRow = Awaited<ReturnType<typeof revisionsOf>>[number]

/** [CODE-4.7] One of them with its code; without a number the published one, or the newest where nothing was published. */
export const revisionAt = (db: Looks, viewerId: number | null, sketch: SketchRow, number: number | undefined) => {
  const wanted = number ?? sketch.shown_number
  return readable(db, viewerId, sketch)
    .select('kept.code')
    .$if(wanted !== null, (query) => query.where('kept.number', '=', wanted ?? 0))
    .orderBy('kept.number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
