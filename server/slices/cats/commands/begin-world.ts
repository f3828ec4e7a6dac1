// Begins the world of a house that has none.
import type { Random } from '#bedrock/clock'
import { newWorld } from '#cats/world/new-world'
import type { Tx } from '../owns.ts'
import { storedWorld } from '../parts/world-text.ts'

/** Once in the life of a house. */
export async function beginWorld(tx: Tx, random: Random): Promise<void> {
  const known = await tx.db.selectFrom('cat_worlds').select('id').executeTakeFirst()
  if (known) return
  const seed = Math.floor(random.fraction() * 2 ** 31)
  const { world, hash } = storedWorld(newWorld({ seed, at: Math.floor(tx.now / 1_000) }))
  await tx.db
    .insertInto('cat_worlds')
    .values({ id: 1, seq: 0, world, hash, ground_seq: 0, ground: world, ground_at: tx.now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
