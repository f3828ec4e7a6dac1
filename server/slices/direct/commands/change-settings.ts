// Says from whom somebody takes words without a knock.
import type { Actor } from '#bedrock/actor'
import type { DirectFrom } from '#contract/direct'
import type { Tx } from '../owns.ts'

/** [DM-1.2] What was said before stays as it began. */
export const changeSettings = async (tx: Tx, actor: Actor, takes_from: DirectFrom): Promise<void> => {
  await tx.db
    .insertInto('direct_settings')
    .values({ user_id: actor.id, takes_from })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ takes_from }))
    .execute()
}
