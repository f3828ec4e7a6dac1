// Blocks somebody and takes it back.
import type { Actor } from '#bedrock/actor'
import { personBlocked, personUnblocked } from '#events/friends'
import type { Tx } from '../owns.ts'
import { somebody } from '../queries/somebody.ts'

/** [FRND-1.2, FRND-1.3] */
export async function block(tx: Tx, actor: Actor, id: number): Promise<void> {
  await somebody(tx.db, actor.id, id)
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('blocks')
    .values({ blocker_id: actor.id, blocked_id: id, created_at: tx.now })
    .onConflict((conflict) => conflict.columns(['blocker_id', 'blocked_id']).doNothing())
    .executeTakeFirstOrThrow()
  await tx.db
    .deleteFrom('follows')
    .where('follower_id', 'in', [actor.id, id])
    .where('followed_id', 'in', [actor.id, id])
    .execute()
  if (numInsertedOrUpdatedRows !== 0n) await tx.announce(personBlocked({ by: actor.id, userId: id }))
}

/** [FRND-1.3] */
export async function unblock(tx: Tx, actor: Actor, id: number): Promise<void> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('blocks')
    .where('blocker_id', '=', actor.id)
    .where('blocked_id', '=', id)
    .executeTakeFirstOrThrow()
  if (numDeletedRows !== 0n) await tx.announce(personUnblocked({ by: actor.id, userId: id }))
}
