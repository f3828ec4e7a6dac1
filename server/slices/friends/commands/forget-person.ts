// Ends everything between an erased account and others.
import type { Tx } from '../owns.ts'

/** [FRND-1.8] Both ways. */
export async function forgetPerson(tx: Tx, userId: number): Promise<void> {
  await tx.db
    .deleteFrom('follows')
    .where((eb) => eb.or([eb('follower_id', '=', userId), eb('followed_id', '=', userId)]))
    .execute()
  await tx.db.deleteFrom('muted_words').where('user_id', '=', userId).execute()
  await tx.db
    .deleteFrom('blocks')
    .where((eb) => eb.or([eb('blocker_id', '=', userId), eb('blocked_id', '=', userId)]))
    .execute()
  await tx.db
    .deleteFrom('mutes')
    .where((eb) => eb.or([eb('muter_id', '=', userId), eb('muted_id', '=', userId)]))
    .execute()
}
