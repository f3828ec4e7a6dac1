// Lets go of old deeds; the world as it is becomes the ground.
import type { Tx } from '../owns.ts'
import { lockWorld } from './lock-world.ts'

const kept = 60 * 86_400

/** [CAT-2.11] */
export async function dropOldDeeds(tx: Tx): Promise<void> {
  const before = Math.floor(tx.now / 1_000) - kept
  const oldest = await tx.db
    .selectFrom('cat_deeds')
    .select('at')
    .where('seq', '>', 0)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  if (!oldest || oldest.at >= before) return
  const { seq, world } = await lockWorld(tx)
  await tx.db.deleteFrom('cat_deeds').where('at', '<', before).execute()
  await tx.db
    .updateTable('cat_worlds')
    .set({ ground: world, ground_seq: seq, ground_at: tx.now })
    .where('id', '=', 1)
    .execute()
}
