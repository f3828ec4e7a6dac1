// Sketches by what they say to everybody, among those that are for whoever asks.
import type { Dialect } from '#bedrock/db/database'
import type { Reader } from '#bedrock/tx'
import { isSketchFor } from '#slices/sketches/index'
import { type DatedLook, isWithin } from './dated.ts'
import { asksForWords, matching, type Wanted } from './matching.ts'

/** [FEED-2.1, FEED-2.7] What was published last comes first. */
export const sketchesFound = (db: Reader, dialect: Dialect, look: DatedLook, wanted: Wanted) =>
  db
    .selectFrom('sketch_words')
    .innerJoin('sketches as sketch', 'sketch.id', 'sketch_words.rowid')
    .innerJoin('users as maker', 'maker.id', 'sketch.maker_id')
    .select('sketch.id')
    // What is public was published; the zero is for the types.
    .select((eb) => eb.fn.coalesce('sketch.published_at', eb.val(0)).as('at'))
    .$if(asksForWords(wanted), (query) => query.where(matching(dialect, 'sketch_words', wanted)))
    .where('sketch.visibility', '=', 'public')
    .where((eb) =>
      isSketchFor(look.viewerId, {
        maker: eb.ref('sketch.maker_id'),
        frozen: eb.ref('maker.frozen'),
        visibility: eb.ref('sketch.visibility'),
      }),
    )
    .where((eb) => isWithin(look, eb.ref('sketch.published_at').$notNull(), eb.ref('sketch.id')))
    .orderBy('sketch.published_at', 'desc')
    .orderBy('sketch.id', 'desc')
    .limit(look.count)
    .execute()
