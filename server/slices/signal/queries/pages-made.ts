// What was written on home pages, one line for each person and day.
import { sql } from 'kysely'
import type { Reader } from '#bedrock/tx'
import { beginsFor } from '#slices/homepages/index'
import type { Cursor } from '../parts/cursor.ts'
import { comesAfter } from './comes-after.ts'
import { followed, type Look } from './followed.ts'

/** [FEED-1.3] The newest first. Only of pages that begin somewhere the viewer may see. */
export const pagesMade = (db: Reader, look: Look, cursor: Cursor | null) =>
  followed(db, look.viewerId)
    .innerJoin('homepage_files as file', 'file.owner_id', 'maker.id')
    .select((eb) => eb.fn.max('file.changed_at').as('at'))
    .where((eb) => beginsFor(look.viewerId, eb.ref('maker.id')))
    .groupBy(['maker.id', 'maker.username'])
    // As for walls.
    .groupBy(sql`file.changed_at / 86400000`)
    .having((eb) => comesAfter(cursor, 'page', eb.fn.max('file.changed_at'), eb.ref('maker.id')))
    .orderBy('at', 'desc')
    .orderBy('maker.id', 'desc')
    .limit(look.count)
    .execute()
