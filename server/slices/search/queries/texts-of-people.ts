// What people say of themselves, whole: for the index, never for an answer.
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

const texts = (db: Looks) =>
  db
    .selectFrom('users')
    .leftJoin('profiles', 'profiles.user_id', 'users.id')
    .select([
      'users.id',
      'users.username',
      'profiles.display_name',
      'profiles.bio',
      'profiles.pronouns',
      'profiles.now_text',
    ])
    .where('users.state', '!=', 'erased')

/** Of one; undefined where nobody is. */
export const personText = (db: Looks, userId: number) => texts(db).where('users.id', '=', userId).executeTakeFirst()

/** The next people below an id, downwards. */
export const peopleBelow = (db: Looks, below: number, count: number) =>
  db
    .selectFrom('users')
    .select('id')
    .where('id', '<', below)
    .where('state', '!=', 'erased')
    .orderBy('id', 'desc')
    .limit(count)
    .execute()
