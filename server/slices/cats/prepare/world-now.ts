// The world of the cats as it is now, for whoever looks: read and brought to this second, never stored.
import { dossierOf } from '#cats/world/dossier'
import { lookAt } from '#cats/world/look'
import type { World } from '#cats/world/world.types'
import { worldOf } from '../parts/world-text.ts'
import { inOrder, viewCat, viewDossier } from '../view.ts'
import { isKnown, type Looks } from '../queries/ghosts.ts'
import { theWorld } from '../queries/the-world.ts'
import { liveThrough } from './live-through.ts'

/** The world at a moment in milliseconds. */
async function worldAt(db: Looks, now: number): Promise<World> {
  const { world } = await theWorld(db)
  return await liveThrough(worldOf(world), Math.floor(now / 1_000))
}

/** [CAT-2.8] Each cat as it is. */
export async function catsNow(db: Looks, now: number) {
  const world = await worldAt(db, now)
  return inOrder(world.minds.map((mind) => viewCat(lookAt(world, mind))))
}

/** [CAT-2.6] What the cats hold of somebody. */
export async function dossierNow(db: Looks, userId: number, now: number) {
  const world = await worldAt(db, now)
  return viewDossier(await isKnown(db, userId), dossierOf(world, userId, Math.floor(now / 1_000)))
}
