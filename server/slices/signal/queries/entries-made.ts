// Entries of journals as the stream shows them.
import type { Reader } from '#bedrock/tx'
import { isPublishedFor } from '#slices/journal/index'
import type { Cursor } from '../parts/cursor.ts'
import { comesAfter } from './comes-after.ts'
import { followed, type Look } from './followed.ts'

/** [FEED-1.2] The newest first. */
export const entriesMade = (db: Reader, look: Look, cursor: Cursor | null) =>
  followed(db, look.viewerId)
    .innerJoin('journal_entries as entry', 'entry.owner_id', 'maker.id')
    .select(['entry.id', 'entry.title', 'entry.markdown'])
    // What is published has a time; the zero is for the types.
    .select((eb) => eb.fn.coalesce('entry.published_at', eb.val(0)).as('at'))
    .where((eb) =>
      isPublishedFor(look, {
        owner: eb.ref('entry.owner_id'),
        audience: eb.ref('entry.audience'),
        published: eb.ref('entry.published_at'),
        ends: eb.ref('entry.ends_at'),
      }),
    )
    .where((eb) => comesAfter(cursor, 'entry', eb.ref('entry.published_at').$notNull(), eb.ref('entry.id')))
    .orderBy('entry.published_at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(look.count)
    .execute()
