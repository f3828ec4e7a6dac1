// Which cats are in a room just now.
import type { CatName } from '#contract/house'
import type { CatHere } from '#contract/residents'
import { lookAt } from '#cats/world/look'
import type { AppContext } from '#server/context'
import { roomOf } from '../parts/notice.ts'
import { viewHere } from '../view.ts'
import { worldHere } from './world-here.ts'

/** Of these cats, in alphabetical order. */
export async function catsHere(ctx: AppContext, roomId: number, heard: readonly CatName[]): Promise<CatHere[]> {
  if (heard.length === 0) return []
  const world = await worldHere(ctx)
  return world.minds
    .filter(({ name, place }) => heard.includes(name) && roomOf(place) === roomId)
    .map((mind) => viewHere(lookAt(world, mind)))
    .sort((a, b) => (a.cat < b.cat ? -1 : 1))
}
