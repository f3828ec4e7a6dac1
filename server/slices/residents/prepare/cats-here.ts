// Which cats are in a room just now, and whether they speak.
import type { CatName } from '#contract/house'
import type { CatHere } from '#contract/residents'
import { nightLeft } from '#cats/gate/is-night'
import { houseHour } from '#cats/world/clock'
import { lookAt } from '#cats/world/look'
import { instant } from '#bedrock/clock'
import type { AppContext } from '#server/context'
import { roomOf } from '../parts/notice.ts'
import { viewHere } from '../view.ts'
import { worldHere } from './world-here.ts'

interface Here {
  readonly cats: CatHere[]
  /** Until when they make signs alone; null by day. */
  readonly quiet_until: string | null
}

const hourMs = 3_600_000

/** Of these cats, in alphabetical order. */
export async function catsHere(ctx: AppContext, roomId: number, heard: readonly CatName[]): Promise<Here> {
  if (heard.length === 0) return { cats: [], quiet_until: null }
  const world = await worldHere(ctx)
  const now = ctx.clock.now()
  const left = nightLeft(houseHour(world, Math.floor(now / 1_000)))
  const cats = world.minds
    .filter(({ name, place }) => heard.includes(name) && roomOf(place) === roomId)
    .map((mind) => viewHere(lookAt(world, mind)))
    .sort((a, b) => (a.cat < b.cat ? -1 : 1))
  return { cats, quiet_until: left === 0 ? null : instant(now + Math.round(left * hourMs)) }
}
