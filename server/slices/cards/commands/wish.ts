// Keeps whether somebody wants cards below the links in rooms.
import type { Actor } from '#bedrock/actor'
import type { Tx } from '../owns.ts'

/** [CHAT-5.7] */
export async function wishLinkCards(tx: Tx, actor: Actor, wanted: boolean): Promise<void> {
  const kept = { link_cards: wanted ? 1 : 0 }
  await tx.db
    .insertInto('card_wishes')
    .values({ user_id: actor.id, ...kept })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(kept))
    .execute()
}

/** [CHAT-5.7] What an erased account wanted. */
export async function forgetWish(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('card_wishes').where('user_id', '=', userId).execute()
}
