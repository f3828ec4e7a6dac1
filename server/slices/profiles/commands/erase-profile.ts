// Leaves nothing of a profile.
import type { Tx } from '../owns.ts'

/** [WALL-1.7] Also in the lists of others. */
export async function eraseProfile(tx: Tx, userId: number): Promise<void> {
  await tx.db
    .deleteFrom('top_people')
    .where((eb) => eb.or([eb('user_id', '=', userId), eb('person_id', '=', userId)]))
    .execute()
  await tx.db.deleteFrom('profiles').where('user_id', '=', userId).execute()
}
