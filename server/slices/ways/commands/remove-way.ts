// Takes short ways away.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'

/** [FEED-5.5] One of one's own. */
export async function removeWay(tx: Tx, actor: Actor, slug: string): Promise<void> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('short_ways')
    .where('slug', '=', slug)
    .where('owner_id', '=', actor.id)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) refuse('NOT_FOUND', 'You have no such way.')
}

/** [FEED-5.5] All of somebody's, with their account. */
export async function eraseWaysOf(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('short_ways').where('owner_id', '=', userId).execute()
}
