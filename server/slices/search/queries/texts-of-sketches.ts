// What sketches say to everybody, whole: for the index, never for an answer.
import type { Reader } from '#bedrock/tx'
import type { Below } from './texts-of-writings.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** [FEED-2.7] As they were published. The title of a draft, and what is not public, is in no index. */
const texts = (db: Looks) =>
  db
    .selectFrom('sketches as sketch')
    .innerJoin('users as maker', 'maker.id', 'sketch.maker_id')
    .select(['sketch.id', 'sketch.shown_title', 'sketch.caption', 'sketch.alt', 'sketch.tags', 'sketch.picture'])
    .select(['maker.id as maker_id', 'maker.username'])
    .where('sketch.visibility', '=', 'public')

/** Of one; undefined of what is not public. */
export const sketchText = (db: Looks, id: number) => texts(db).where('sketch.id', '=', id).executeTakeFirst()
export type SketchText = NonNullable<Awaited<ReturnType<typeof sketchText>>>

/** The next of them. */
export const sketchesBelow = (db: Looks, { dialect, below, count }: Below) =>
  texts(db)
    .where('sketch.id', '<', below)
    .orderBy('sketch.id', 'desc')
    .limit(count)
    // On SQLite there is one writer.
    .$if(dialect === 'postgres', (query) => query.forShare('sketch'))
    .execute()
