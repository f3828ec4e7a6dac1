// Everybody, as far as somebody may know of them.
import type { Reader } from '#bedrock/tx'
import { inAudience } from '#slices/friends/index'
import { shuffled } from '../parts/seeded.ts'

/** So many at once, so that a large house is never in memory as a whole. */
const parcel = 1_000

/** [FEED-3.2] Active people whose profile is for whoever looks, by name, after a name. */
export const peopleListed = (db: Reader, viewerId: number, after: string | undefined, count: number) =>
  db
    .selectFrom('users')
    .leftJoin('profiles', 'profiles.user_id', 'users.id')
    .select(['users.id', 'users.username'])
    .where('users.state', '=', 'active')
    .where((eb) => inAudience(viewerId, eb.ref('users.id'), eb.fn.coalesce('profiles.audience', eb.val('everyone'))))
    .$if(after !== undefined, (query) => query.where('users.name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('users.name_key')
    .limit(count)
    .execute()
type Listed = Awaited<ReturnType<typeof peopleListed>>[number]

/** [FEED-3.3] The same people in the order of a seed, behind a name: all of them are looked at, and only as many as asked for kept. */
export async function peopleShuffled(
  db: Reader,
  viewerId: number,
  seed: string,
  after: string | undefined,
  count: number,
): Promise<readonly Listed[]> {
  const draw = shuffled<Listed>(seed, after, count)
  let last: string | undefined
  do {
    const people = await peopleListed(db, viewerId, last, parcel)
    draw.add(people)
    last = people.length < parcel ? undefined : people.at(-1)?.username
  } while (last !== undefined)
  return draw.first()
}
