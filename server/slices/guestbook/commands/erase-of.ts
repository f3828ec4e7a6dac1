// Leaves nothing of somebody who is erased.
import type { Tx } from '../owns.ts'

/** [WALL-3.45] What they left on walls, and what was left on theirs. */
export const eraseOf = async (tx: Tx, userId: number): Promise<void> =>
  void (await tx.db
    .deleteFrom('guestbook_entries')
    .where((eb) => eb.or([eb('wall_id', '=', userId), eb('author_id', '=', userId)]))
    .execute())
