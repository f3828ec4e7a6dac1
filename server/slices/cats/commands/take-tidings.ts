// Brings what happened to the cats: numbers it, lets it happen in their world, and stores that.
import { happen } from '#cats/world/happen'
import type { Tx } from '../owns.ts'
import { deedOf } from '../parts/deed-of.ts'
import { storedWorld, worldOf } from '../parts/world-text.ts'
import { stillPublic } from '../queries/still-public.ts'
import { lockWorld } from './lock-world.ts'

/** So many at once, so that nobody waits long for the writer. */
export const atOnce = 100

const nobody = (): void => undefined

/** [CAT-2.1] Takes the oldest tidings; says how many there were. The world is locked first, so that whoever is forgotten meanwhile is gone from what is read after. Numbers are given here and nowhere else, so a tiding whose transaction ends late is merely later. */
export async function takeTidings(tx: Tx): Promise<number> {
  const stored = await lockWorld(tx)
  const tidings = await tx.db.selectFrom('cat_tidings').selectAll().orderBy('id').limit(atOnce).execute()
  if (tidings.length === 0) return 0
  const deeds = (await stillPublic(tx.db, tidings)).map(({ at, kind, by_id, to_id, place, cat }, index) => ({
    kind,
    by_id,
    to_id,
    place,
    cat,
    seq: stored.seq + 1 + index,
    at: Math.floor(at / 1_000),
  }))
  await tx.db
    .deleteFrom('cat_tidings')
    .where(
      'id',
      'in',
      tidings.map(({ id }) => id),
    )
    .execute()
  if (deeds.length === 0) return tidings.length
  const world = worldOf(stored.world)
  for (const deed of deeds) happen(world, deedOf(deed), nobody)
  await tx.db.insertInto('cat_deeds').values(deeds).execute()
  await tx.db
    .updateTable('cat_worlds')
    .set({ seq: stored.seq + deeds.length, ...storedWorld(world) })
    .where('id', '=', 1)
    .execute()
  return tidings.length
}
