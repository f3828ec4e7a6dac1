// Takes somebody, a memory or a place from the cats: out of their world, out of what came to them and is to come, and out of the ground from which it is told again.
import type { CatName } from '#contract/house'
import type { Place } from '#cats/cat.types'
import { closePlace } from '#cats/world/close-place'
import { forgetMemory, forgetPerson } from '#cats/world/forget'
import type { World } from '#cats/world/world.types'
import { forgottenByCats } from '#events/cats'
import type { Tx } from '../owns.ts'
import { storedWorld, worldOf } from '../parts/world-text.ts'
import { lockWorld } from './lock-world.ts'

/** Changes the world and makes what comes out of it the new ground: what was before cannot be told again. `also` runs once nobody else can change the world. */
async function newGround(tx: Tx, change: (world: World) => void, also?: () => Promise<void>): Promise<void> {
  const stored = await lockWorld(tx)
  await also?.()
  const world = worldOf(stored.world)
  change(world)
  const { world: text, hash } = storedWorld(world)
  await tx.db
    .updateTable('cat_worlds')
    .set({ world: text, hash, ground: text, ground_seq: stored.seq, ground_at: tx.now })
    .where('id', '=', 1)
    .execute()
}

/** [CAT-2.4, CAT-2.5] `ghost`: they do not want to be known any more. */
export async function forgetForCats(tx: Tx, userId: number, { ghost }: { readonly ghost: boolean }): Promise<void> {
  await newGround(
    tx,
    (world) => forgetPerson(world, userId),
    async () => {
      for (const table of ['cat_tidings', 'cat_deeds'] as const)
        await tx.db
          .deleteFrom(table)
          .where((eb) => eb.or([eb('by_id', '=', userId), eb('to_id', '=', userId)]))
          .execute()
      await tx.db.deleteFrom('cat_ghosts').where('user_id', '=', userId).execute()
      if (ghost) await tx.db.insertInto('cat_ghosts').values({ user_id: userId, since: tx.now }).execute()
    },
  )
  if (ghost) await tx.announce(forgottenByCats({ userId }))
}

/** [CAT-2.6] Whether the cat had a memory of this person by this number. */
export async function forgetOne(tx: Tx, userId: number, cat: CatName, id: number): Promise<boolean> {
  let found = false
  await newGround(tx, (world) => {
    const memory = world.minds.find(({ name }) => name === cat)?.memories.find((one) => one.id === id)
    found = memory !== undefined && (memory.subj === userId || memory.obj === userId)
    if (found) forgetMemory(world, cat, id)
  })
  return found
}

/** [CAT-2.7] */
export const closeForCats = (tx: Tx, place: Place): Promise<void> =>
  newGround(
    tx,
    (world) => closePlace(world, place, world.at, () => undefined),
    async () => {
      for (const table of ['cat_tidings', 'cat_deeds'] as const)
        await tx.db.deleteFrom(table).where('place', '=', place).execute()
    },
  )

/** [CAT-2.4] They may be known again; nothing comes back. */
export const returnToCats = async (tx: Tx, userId: number): Promise<void> => {
  await tx.db.deleteFrom('cat_ghosts').where('user_id', '=', userId).execute()
}
