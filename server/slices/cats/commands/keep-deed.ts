// Lets a deed happen in the cats’ world at once, and stores both.
import type { CatName } from '#contract/house'
import type { Place } from '#cats/cat.types'
import type { DeedKind } from '#cats/deeds/deeds'
import { happen } from '#cats/world/happen'
import type { World } from '#cats/world/world.types'
import type { Tx } from '../owns.ts'
import { deedOf } from '../parts/deed-of.ts'
import { storedWorld } from '../parts/world-text.ts'

/** What happened at a second of the world’s. */
interface Happened {
  readonly kind: DeedKind
  readonly at: number
  readonly by: number | null
  readonly place: Place
  readonly cat: CatName
}

/** Changes the world, which has to be locked; its deed has the next number. */
export async function keepDeed(
  tx: Tx,
  { seq: last }: { readonly seq: number },
  world: World,
  { kind, at, by, place, cat }: Happened,
): Promise<void> {
  const deed = { seq: last + 1, at, kind, by_id: by, to_id: null, place, cat }
  happen(world, deedOf(deed), () => undefined)
  await tx.db.insertInto('cat_deeds').values(deed).execute()
  await tx.db
    .updateTable('cat_worlds')
    .set({ seq: deed.seq, ...storedWorld(world) })
    .where('id', '=', 1)
    .execute()
}
