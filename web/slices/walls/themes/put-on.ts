// Puts another look on the wall, which then becomes as high as its words need.
import type { Theme } from '#contract/themes'
import type { WallModule } from '#contract/modules'
import type { WallDocument, WallStep } from '#contract/wall-changes'
import { stepsBetween } from '#wall/steps-between'
import { words } from '#words/index'
import { notify } from '../../../kit/toast.tsx'
import type { Desk } from '../desk/desk.ts'
import { fitAfterLast } from '../desk/make-fit.ts'

interface Worn {
  /** As they lay before looks were tried on. */
  readonly before: readonly WallModule[]
  /** As the look tried last left the wall. */
  readonly after: WallDocument
}

const worn = new WeakMap<Desk, Worn>()

/** What lay where before the look that was tried last, unless something was changed since. */
function placesBefore(desk: Desk, now: WallDocument): readonly WallModule[] {
  const last = worn.get(desk)
  return last && stepsBetween(now, last.after).length === 0 ? last.before : now.modules
}

/** [WALL-2.65] Of looks that are tried one after the other each makes room from where things lay before them all. */
function putOn(desk: Desk, theme: Theme): void {
  const now = desk.wall.peek()
  const before = placesBefore(desk, now)
  const back = before.map(({ id, place }): WallStep => ({ step: 'place', id, place }))
  const steps = stepsBetween(now, { theme, modules: now.modules })
  if (steps.length === 0) return
  desk.change([...steps, ...back], words.walls.desk.done.themed(theme.name))
  const note = (): void => void worn.set(desk, { before, after: desk.wall.peek() })
  note()
  void fitAfterLast(desk).then((fitted) => fitted && note())
}

/** [WALL-6.6] Puts on one look after the other; the last alone is told, with the way back from it. */
export function trying(desk: Desk): (theme: Theme) => void {
  let told = (): void => undefined
  return (theme) => {
    const before = desk.wall.peek().theme
    putOn(desk, theme)
    if (before.name === theme.name) return
    told()
    told = notify(words.walls.desk.done.themed(theme.name), { undo: () => desk.undo() })
  }
}
