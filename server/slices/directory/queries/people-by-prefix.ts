// People whose name begins with something.
import type { Reader } from '#bedrock/tx'

/** [FEED-3.1] Active people in alphabetical order, after a name. */
export const peopleByPrefix = (db: Reader, prefix: string, after: string | undefined, count: number) =>
  db
    .selectFrom('users')
    .select(['id', 'username'])
    .where('state', '=', 'active')
    .where('name_key', '>=', prefix.toLowerCase())
    // Names are ASCII, and a tilde sorts after every letter that they may have.
    .where('name_key', '<', `${prefix.toLowerCase()}~`)
    .$if(after !== undefined, (query) => query.where('name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('name_key')
    .limit(count)
    .execute()
