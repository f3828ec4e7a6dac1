// Remembers whether a person wants to be away to everyone.
import type { Actor } from '#bedrock/actor'
import { hiddenChanged } from '#events/accounts'
import type { Tx } from '../owns.ts'

/** [PRES-1.2] */
export async function storeHidden(tx: Tx, actor: Actor, hidden: boolean): Promise<void> {
  await tx.db
    .updateTable('users')
    .set({ hidden: hidden ? 1 : 0 })
    .where('id', '=', actor.id)
    .execute()
  await tx.announce(hiddenChanged({ userId: actor.id, hidden }))
}
