// A profile as somebody may see it, and whom it puts first.
import type { Expression } from 'kysely'
import { expressionBuilder } from 'kysely'
import type { Reader } from '#bedrock/tx'
import { inAudience } from '#slices/friends/index'
import type { Schema } from '#server/schema/tables/index'

type Looks = Pick<Reader, 'selectFrom'>

/** Whoever never made a profile is there for those signed in; for the world, which could guess at names, once their wall is, because their name stands there already. */
const audienceOf = (viewerId: number | null, profile: Expression<string | null>, wall: Expression<string | null>) => {
  const eb = expressionBuilder<Schema>()
  return viewerId === null ? eb.fn.coalesce(profile, wall, eb.val('me')) : eb.fn.coalesce(profile, eb.val('everyone'))
}

/** [WALL-1.2] The profile under this name; undefined where this viewer (null: nobody signed in) is not meant. */
export const profileFor = (db: Looks, viewerId: number | null, username: string) =>
  db
    .selectFrom('users')
    .leftJoin('profiles', 'profiles.user_id', 'users.id')
    .leftJoin('walls', 'walls.user_id', 'users.id')
    .select(['users.id', 'users.username'])
    .select([
      'profiles.audience',
      'walls.audience as wall_audience',
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
      'profiles.intro_caption',
      'profiles.anthem',
      'profiles.anthem_song',
      'profiles.anthem_revision',
    ])
    .where('users.name_key', '=', username.toLowerCase())
    .where((eb) =>
      inAudience(
        viewerId,
        eb.ref('users.id'),
        audienceOf(viewerId, eb.ref('profiles.audience'), eb.ref('walls.audience')),
      ),
    )
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

const frontRows = (db: Looks, viewerId: number | null, ownerId: number) =>
  db
    .selectFrom('top_people')
    .innerJoin('users', 'users.id', 'top_people.person_id')
    .leftJoin('profiles', 'profiles.user_id', 'users.id')
    .leftJoin('walls', 'walls.user_id', 'users.id')
    .select(['users.id', 'users.username', 'profiles.display_name'])
    .where('top_people.user_id', '=', ownerId)
    .where('users.state', '=', 'active')
    .where((eb) =>
      inAudience(
        viewerId,
        eb.ref('users.id'),
        audienceOf(viewerId, eb.ref('profiles.audience'), eb.ref('walls.audience')),
      ),
    )
    .orderBy('top_people.position')

/** [WALL-1.5] Whom they put first, without those who are hidden from this viewer. */
export const frontPeople = (db: Looks, viewerId: number | null, ownerId: number) =>
  frontRows(db, viewerId, ownerId).execute()

/** [WALL-1.5] The same on a wall that this viewer may see: who put a Top 8 there shows it, unless their profile says for whom it is. */
export const frontOnWall = (db: Looks, viewerId: number | null, ownerId: number) =>
  frontRows(db, viewerId, ownerId)
    .where((eb) => {
      const said = eb.selectFrom('profiles as own').select('own.audience').where('own.user_id', '=', ownerId)
      return inAudience(viewerId, eb.val(ownerId), eb.fn.coalesce(said, eb.val('everyone')))
    })
    .execute()
export type FrontRow = Awaited<ReturnType<typeof frontPeople>>[number]
