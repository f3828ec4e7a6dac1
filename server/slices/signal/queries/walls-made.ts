// What was put on walls, one line for each person and day.
import { sql } from 'kysely'
import type { Reader } from '#bedrock/tx'
import { inAudience } from '#slices/friends/index'
import type { Cursor } from '../parts/cursor.ts'
import { comesAfter } from './comes-after.ts'
import { followed, type Look } from './followed.ts'

/** [FEED-1.3] The newest first. Only what the viewer may see of a wall that they may see. */
export const wallsMade = (db: Reader, look: Look, cursor: Cursor | null) =>
  followed(db, look.viewerId)
    .innerJoin('walls', 'walls.user_id', 'maker.id')
    .innerJoin('wall_modules as thing', 'thing.user_id', 'maker.id')
    .select((eb) => [
      eb.fn.max('thing.put_at').as('at'),
      eb.fn.max(eb.case().when('thing.kind', 'in', ['image', 'gallery']).then(1).else(0).end()).as('picture'),
      eb.fn.max(eb.case().when('thing.kind', 'in', ['audio', 'voice']).then(1).else(0).end()).as('sound'),
      eb.fn
        .max(eb.case().when('thing.kind', 'in', ['image', 'gallery', 'audio', 'voice']).then(0).else(1).end())
        .as('other'),
    ])
    .where((eb) => inAudience(look.viewerId, eb.ref('walls.user_id'), eb.ref('walls.audience')))
    .where((eb) => inAudience(look.viewerId, eb.ref('walls.user_id'), eb.ref('thing.audience')))
    .groupBy(['maker.id', 'maker.username'])
    // A day of UTC has this many milliseconds; as a parameter SQLite would divide by it with a rest.
    .groupBy(sql`thing.put_at / 86400000`)
    .having((eb) => comesAfter(cursor, 'wall', eb.fn.max('thing.put_at'), eb.ref('maker.id')))
    .orderBy('at', 'desc')
    .orderBy('maker.id', 'desc')
    .limit(look.count)
    .execute()
