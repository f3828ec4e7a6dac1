// What lies between oneself and one other person.
import type { Reader } from '#bedrock/tx'
import type { Tie } from '#contract/friends'
import type { Person } from '#contract/people'
import { nobody, somebody } from './somebody.ts'

/** [FRND-2.2] Refuses with NOT_FOUND whoever is not there, and whoever has blocked one. */
export async function tieWith(
  db: Pick<Reader, 'selectFrom'>,
  me: number,
  id: number,
): Promise<{ person: Person; tie: Tie }> {
  const person = await somebody(db, me, id)
  const found = await db
    .selectFrom('users')
    .select((eb) => [
      eb
        .exists(
          eb.selectFrom('follows').select('followed_id').where('follower_id', '=', me).where('followed_id', '=', id),
        )
        .as('follows'),
      eb
        .exists(
          eb.selectFrom('follows').select('followed_id').where('follower_id', '=', id).where('followed_id', '=', me),
        )
        .as('followed'),
      eb
        .exists(eb.selectFrom('mutes').select('muted_id').where('muter_id', '=', me).where('muted_id', '=', id))
        .as('muted'),
      eb
        .exists(eb.selectFrom('blocks').select('blocked_id').where('blocker_id', '=', me).where('blocked_id', '=', id))
        .as('blocked'),
      eb
        .exists(eb.selectFrom('blocks').select('blocked_id').where('blocker_id', '=', id).where('blocked_id', '=', me))
        .as('shut_out'),
    ])
    .where('users.id', '=', me)
    .executeTakeFirstOrThrow()
  if (found.shut_out) nobody()
  return {
    person,
    tie: {
      follows: Boolean(found.follows),
      followed: Boolean(found.followed),
      muted: Boolean(found.muted),
      blocked: Boolean(found.blocked),
    },
  }
}
