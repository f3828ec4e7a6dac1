// A profile as somebody may see it, and whom it puts first.
import type { Expression } from 'kysely'
import { expressionBuilder } from 'kysely'
import type { Reader } from '#bedrock/tx'
import { inAudience } from '#slices/friends/index'
import type { Schema } from '#server/schema/tables/index'

type Looks = Pick<Reader, 'selectFrom'>

/** Who never made a profile is there for those signed in, and not for the world: it could guess at names. */
const audienceOf = (viewerId: number | null, stored: Expression<string | null>): Expression<string> =>
  expressionBuilder<Schema>().fn.coalesce(
    stored,
    expressionBuilder<Schema>().val(viewerId === null ? 'me' : 'everyone'),
  )

/** [WALL-1.2] The profile under this name; undefined where this viewer (null: nobody signed in) is not meant. */
export const profileFor = (db: Looks, viewerId: number | null, username: string) =>
  db
    .selectFrom('users')
    .leftJoin('profiles', 'profiles.user_id', 'users.id')
    .select(['users.id', 'users.username'])
    .select([
      'profiles.audience',
      'profiles.display_name',
      'profiles.bio',
      'profiles.pronouns',
      'profiles.links',
      'profiles.status_text',
      'profiles.status_emoji',
      'profiles.status_until',
      'profiles.now_kind',
      'profiles.now_text',
      'profiles.accent',
      'profiles.avatar',
      'profiles.banner',
      'profiles.intro',
      'profiles.anthem',
    ])
    .where('users.name_key', '=', username.toLowerCase())
    .where((eb) => inAudience(viewerId, eb.ref('users.id'), audienceOf(viewerId, eb.ref('profiles.audience'))))
    .executeTakeFirst()
export type ProfileRow = NonNullable<Awaited<ReturnType<typeof profileFor>>>

/** [WALL-1.8] The picture of each of these people whose profile this viewer may see. */
export const facesOf = (db: Looks, viewerId: number | null, ids: readonly number[]) =>
  db
    .selectFrom('profiles')
    .select(['profiles.user_id', 'profiles.avatar'])
    .where('profiles.user_id', 'in', ids)
    .where('profiles.avatar', 'is not', null)
    .where((eb) => inAudience(viewerId, eb.ref('profiles.user_id'), eb.ref('profiles.audience')))
    .orderBy('profiles.user_id')
    .execute()

/** [WALL-1.5] Whom they put first, without those who are hidden from this viewer. */
export const frontPeople = (db: Looks, viewerId: number | null, ownerId: number) =>
  db
    .selectFrom('top_people')
    .innerJoin('users', 'users.id', 'top_people.person_id')
    .leftJoin('profiles', 'profiles.user_id', 'users.id')
    .select(['users.id', 'users.username', 'profiles.display_name'])
    .where('top_people.user_id', '=', ownerId)
    .where('users.state', '=', 'active')
    .where((eb) => inAudience(viewerId, eb.ref('users.id'), audienceOf(viewerId, eb.ref('profiles.audience'))))
    .orderBy('top_people.position')
    .execute()
export type FrontRow = Awaited<ReturnType<typeof frontPeople>>[number]
