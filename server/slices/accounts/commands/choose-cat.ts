// Remembers which cat a person is.
import type { Actor } from '#bedrock/actor'
import type { CatName } from '#contract/house'
import { catChosen } from '#events/accounts'
import type { Tx } from '../owns.ts'

/** [PRES-2.12] */
export async function storeCat(tx: Tx, actor: Actor, cat: CatName | null): Promise<void> {
  await tx.db.updateTable('users').set({ cat }).where('id', '=', actor.id).execute()
  await tx.announce(catChosen({ userId: actor.id, cat }))
}
