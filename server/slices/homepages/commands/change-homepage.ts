// Says for whom somebody's home pages are, and erases them with their account.
import type { Actor } from '#bedrock/actor'
import type { Audience } from '#contract/audience'
import type { Tx } from '../owns.ts'
import { placeFiles, takeTurn } from './take-turn.ts'

/** [WALL-10.5] Counts for pages, pictures and sounds at once. */
export async function changeAudience(tx: Tx, actor: Actor, audience: Audience): Promise<void> {
  await takeTurn(tx, actor.id)
  await tx.db.updateTable('homepages').set({ audience }).where('owner_id', '=', actor.id).execute()
  await placeFiles(tx, actor.id, audience)
}

/** [WALL-10.9] Pictures and sounds go with the account's files. */
export async function eraseHomepages(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('homepage_files').where('owner_id', '=', userId).execute()
  await tx.db.deleteFrom('homepages').where('owner_id', '=', userId).execute()
}
