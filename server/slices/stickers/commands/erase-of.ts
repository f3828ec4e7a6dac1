// Leaves nothing of somebody who is erased.
import type { Tx } from '../owns.ts'

/** [WALL-5.8] What they left on walls, and what was left on theirs. */
export const eraseOf = async (tx: Tx, userId: number): Promise<void> =>
  void (await tx.db
    .deleteFrom('stickers')
    .where((eb) => eb.or([eb('wall_id', '=', userId), eb('placer_id', '=', userId)]))
    .execute())
