// Lays the wall on the table out, as one change that can be taken back.
import type { Layout } from '#contract/layouts'
import { sizes } from '#contract/limits'
import type { WallDocument } from '#contract/wall-changes'
import { type LayingOut, laidOut } from '#wall/lay-out'
import { stepsBetween } from '#wall/steps-between'
import { words } from '#words/index'
import { notify } from '../../../kit/toast.tsx'
import type { View } from '../canvas/view.ts'
import type { Desk } from '../desk/desk.ts'
import { newModuleId } from '../desk/new-module.ts'
import { showAsLaid, showFitted } from './show-laid-out.ts'
import { noteBack, noteTried, triedOn } from './tried.ts'

const said = words.layouts.choose
/** What a change says beside its steps. */
const around = 1_024

/** A wall as the layout would have it, within what the house takes. */
export const laidOutHere = (wall: WallDocument, layout: Layout, how: LayingOut): WallDocument =>
  laidOut(wall, layout, { how, newId: newModuleId, most: sizes.wallModules, reach: sizes.wallReachPx })

/** Answers whether the house takes so much at once; if not it is said, and nothing changes. */
export function layOut(desk: Desk, view: View, layout: Layout, how: LayingOut): boolean {
  const before = desk.wall.peek()
  const next = laidOutHere(triedOn(desk, before), layout, how)
  if (isTooMuch(before, next)) {
    notify(said.much, { tone: 'fault' })
    return false
  }
  noteTried(desk, before, next)
  desk.choose([])
  desk.change(stepsBetween(before, next), said.done(layout.name))
  showFitted(desk, view)
  if (before.modules.length > 0) notify(said.done(layout.name), { undo: () => desk.undo() })
  return true
}

/** [WALL-11.10] Puts the wall back as it was before layouts were tried on it. */
export function layBack(desk: Desk, view: View, before: WallDocument): void {
  if (isTooMuch(desk.wall.peek(), before)) return void notify(said.muchBack, { tone: 'fault' })
  noteBack(desk)
  desk.choose([])
  desk.change(stepsBetween(desk.wall.peek(), before), said.back)
  showAsLaid(desk, view)
  notify(said.back, { undo: () => desk.undo() })
}

const isTooMuch = (before: WallDocument, next: WallDocument): boolean => {
  const steps = stepsBetween(before, next)
  const bytes = new TextEncoder().encode(JSON.stringify(steps)).length
  return steps.length > sizes.wallStepsPerChange || bytes > sizes.wallChangeBytes - around
}
