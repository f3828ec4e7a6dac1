// People whose name begins with something.
import type { Reader } from '#bedrock/tx'
import { withoutApart } from '#slices/friends/index'

/** [FEED-3.1, FRND-1.2] Active people in alphabetical order, after a name; without those kept apart from whoever asks. */
export const peopleByPrefix = (db: Reader, askedBy: number, prefix: string, after: string | undefined, count: number) =>
  db
    .selectFrom('users')
    .select(['id', 'username'])
    .where('state', '=', 'active')
    .where(withoutApart(askedBy))
    .where('name_key', '>=', prefix.toLowerCase())
    // Names are ASCII, and a tilde sorts after every letter that they may have.
    .where('name_key', '<', `${prefix.toLowerCase()}~`)
    .$if(after !== undefined, (query) => query.where('name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('name_key')
    .limit(count)
    .execute()
