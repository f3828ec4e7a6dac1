// Makes things as high as what is in them, and moves down what lies below.
import type { WallModule } from '#contract/modules'
import type { WallStep } from '#contract/wall-changes'
import { words } from '#words/index'
import { fitWords } from '../canvas/fit-words.ts'
import { withRoom } from '../geometry/with-room.ts'
import type { Desk } from './desk.ts'
import { lackingOf } from './lacking.ts'

const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** The steps that make room for what these hide. */
function stepsToFit(desk: Desk, isMeant: (module: WallModule) => boolean): readonly WallStep[] {
  const things = desk.wall.peek().modules.map((module) => ({
    id: module.id,
    place: module.place,
    lacks: isMeant(module) ? lackingOf(module, { atSize: true }) : 0,
  }))
  const places = withRoom(things)
  const table = document.querySelector('.table')
  // Nothing is drawn anew then, and what was measured is set smaller again.
  if (places.size === 0 && table) fitWords(table)
  return [...places].map(([id, place]) => ({ step: 'place', id, place }))
}

/** [WALL-2.65] After another look or layout, once it is drawn in its own typefaces: makes everything high enough, as a part of that change; answers whether it was still the last one. */
export async function fitAfterLast(desk: Desk): Promise<boolean> {
  const last = desk.past.peek().done.at(-1)
  await drawn()
  await document.fonts.ready
  await drawn()
  if (desk.past.peek().done.at(-1) !== last) return false
  desk.amend(stepsToFit(desk, () => true))
  return true
}

/** [WALL-2.66] Makes one thing high enough, as a change of its own. */
export function makeFit(desk: Desk, id: string): void {
  desk.change(
    stepsToFit(desk, (module) => module.id === id),
    words.walls.desk.done.fitted,
  )
}
