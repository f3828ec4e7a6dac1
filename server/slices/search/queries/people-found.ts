// People by what their names and profiles say, among those whose profile is for whoever asks.
import type { Dialect } from '#bedrock/db/database'
import type { Reader } from '#bedrock/tx'
import { inAudience } from '#slices/friends/index'
import { asksForWords, matching, type Wanted } from './matching.ts'

/** [FEED-2.1, FEED-2.7] Active people in alphabetical order, after a name. */
export const peopleFound = (
  db: Reader,
  dialect: Dialect,
  askerId: number,
  wanted: Wanted,
  after: string | undefined,
  count: number,
) =>
  db
    .selectFrom('person_words')
    .innerJoin('users', 'users.id', 'person_words.rowid')
    .leftJoin('profiles', 'profiles.user_id', 'users.id')
    .select([
      'users.id',
      'users.username',
      'profiles.display_name',
      'profiles.bio',
      'profiles.pronouns',
      'profiles.now_text',
    ])
    .$if(asksForWords(wanted), (query) => query.where(matching(dialect, 'person_words', wanted)))
    .where('users.state', '=', 'active')
    .where((eb) => inAudience(askerId, eb.ref('users.id'), eb.fn.coalesce('profiles.audience', eb.val('everyone'))))
    .$if(after !== undefined, (query) => query.where('users.name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('users.name_key')
    .limit(count)
    .execute()

export type PersonRow = Awaited<ReturnType<typeof peopleFound>>[number]
