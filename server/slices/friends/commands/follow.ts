// Begins and ends following.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Person } from '#contract/people'
import { personFollowed, personUnfollowed } from '#events/friends'
import type { Tx } from '../owns.ts'
import { apartFrom } from '../queries/apart.ts'
import { nobody, somebody } from '../queries/somebody.ts'
import { follows } from '../queries/ties.ts'

/** [FRND-1.1, FRND-1.4] Answers who is followed now, and whether they follow back. */
export async function follow(tx: Tx, actor: Actor, id: number): Promise<{ person: Person; mutual: boolean }> {
  const person = await somebody(tx.db, actor.id, id)
  const blocked = await tx.db
    .selectFrom('blocks')
    .select('blocked_id')
    .where('blocker_id', '=', actor.id)
    .where('blocked_id', '=', id)
    .executeTakeFirst()
  if (blocked) refuse('CONFLICT', 'You have blocked them. Take the block back first.')
  if ((await apartFrom(tx.db, actor.id)).has(id)) nobody()
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('follows')
    .values({ follower_id: actor.id, followed_id: id, created_at: tx.now })
    .onConflict((conflict) => conflict.columns(['follower_id', 'followed_id']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 0n) await tx.announce(personFollowed({ by: actor.id, userId: id }))
  return { person, mutual: await follows(tx.db, id, actor.id) }
}

/** [FRND-1.1] Ends it, if it was. */
export async function unfollow(tx: Tx, actor: Actor, id: number): Promise<void> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('follows')
    .where('follower_id', '=', actor.id)
    .where('followed_id', '=', id)
    .executeTakeFirstOrThrow()
  if (numDeletedRows !== 0n) await tx.announce(personUnfollowed({ by: actor.id, userId: id }))
}
