// The walls that chance may lead to.
import type { Reader } from '#bedrock/tx'
import type { Audience } from '#contract/audience'
import { hears, inAudience, withoutApart } from '#slices/friends/index'

/** [FEED-4.1] Those whose wall is a door, by name, after a name: what somebody without an account may see, less whom the viewer does not meet. */
export const openDoors = (db: Pick<Reader, 'selectFrom'>, viewerId: number, after: string | undefined, count: number) =>
  db
    .selectFrom('users')
    .innerJoin('walls', 'walls.user_id', 'users.id')
    .leftJoin('profiles', 'profiles.user_id', 'users.id')
    .select(['users.id', 'users.username'])
    .where((eb) => inAudience(null, eb.ref('users.id'), eb.ref('walls.audience')))
    .where((eb) =>
      inAudience(null, eb.ref('users.id'), eb.fn.coalesce('profiles.audience', eb.val<Audience>('everyone'))),
    )
    .where(withoutApart(viewerId))
    .where((eb) => hears(eb.val(viewerId), eb.ref('users.id')))
    // Asked for by its value, as an owner is.
    .where((eb) =>
      eb(
        eb
          .selectFrom('wall_modules as thing')
          .select('thing.module_id')
          .whereRef('thing.user_id', '=', 'users.id')
          .where('thing.audience', '=', 'everyone')
          .where('thing.waits', '=', 0)
          .limit(1),
        'is not',
        null,
      ),
    )
    .$if(after !== undefined, (query) => query.where('users.name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('users.name_key')
    .limit(count)
    .execute()
