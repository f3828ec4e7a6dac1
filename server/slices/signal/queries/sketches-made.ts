// Sketches as the stream shows them.
import type { Reader } from '#bedrock/tx'
import { isSketchFor } from '#slices/sketches/index'
import type { Cursor } from '../parts/cursor.ts'
import { comesAfter } from './comes-after.ts'
import { followed, type Look } from './followed.ts'

/** [FEED-1.8] The newest first, each at the time when it was first public. */
export const sketchesMade = (db: Reader, look: Look, cursor: Cursor | null) =>
  followed(db, look.viewerId)
    .innerJoin('sketches as sketch', 'sketch.maker_id', 'maker.id')
    .select(['sketch.id', 'sketch.name as sketch', 'sketch.shown_title', 'sketch.caption'])
    // What is public has a time; the zero is for the types.
    .select((eb) => eb.fn.coalesce('sketch.published_at', eb.val(0)).as('at'))
    .where('sketch.visibility', '=', 'public')
    .where((eb) =>
      isSketchFor(look.viewerId, {
        maker: eb.ref('sketch.maker_id'),
        frozen: eb.ref('maker.frozen'),
        visibility: eb.ref('sketch.visibility'),
      }),
    )
    .where((eb) => comesAfter(cursor, 'sketch', eb.ref('sketch.published_at').$notNull(), eb.ref('sketch.id')))
    .orderBy('sketch.published_at', 'desc')
    .orderBy('sketch.id', 'desc')
    .limit(look.count)
    .execute()
