// Stops hearing somebody, and hears them again.
import type { Actor } from '#bedrock/actor'
import type { Tx } from '../owns.ts'
import { somebody } from '../queries/somebody.ts'

/** [FRND-1.6] */
export async function mute(tx: Tx, actor: Actor, id: number): Promise<void> {
  await somebody(tx.db, actor.id, id)
  await tx.db
    .insertInto('mutes')
    .values({ muter_id: actor.id, muted_id: id, created_at: tx.now })
    .onConflict((conflict) => conflict.columns(['muter_id', 'muted_id']).doNothing())
    .execute()
}

/** [FRND-1.6] */
export async function unmute(tx: Tx, actor: Actor, id: number): Promise<void> {
  await tx.db.deleteFrom('mutes').where('muter_id', '=', actor.id).where('muted_id', '=', id).execute()
}
