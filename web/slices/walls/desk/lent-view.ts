// What the table does to the view by itself: as little as shows what was added, and for a panel only as long as it is open.
import type { View } from '../canvas/view.ts'
import { boundsOfAll } from '../geometry/box.ts'
import type { Camera } from '../geometry/camera.ts'
import type { Desk } from './desk.ts'

const boundsOfChosen = (desk: Desk) => boundsOfAll(desk.modules.peek().map(({ place }) => place))

/** Moves the view as little as shows what is chosen. */
export function bringIntoSight(desk: Desk, view: View): void {
  const bounds = boundsOfChosen(desk)
  if (bounds) view.reveal(bounds)
}

/** Below this zoom the words of most things are too small to be written in. */
const legible = 0.5

export interface LentView {
  /** Brings what is chosen out from behind a panel that has just opened, and so near that it can be read; what is well in sight stays where it is. */
  bringOut(desk: Desk): void
  /** Shows the wall as it was before, unless it was moved since. */
  giveBack(): void
}

/** [WALL-2.50] The view of a table, moved for a panel no longer than that is open. */
export function lendView(view: View): LentView {
  let lent: { readonly before: Camera; readonly after: Camera } | null = null
  return {
    bringOut(desk) {
      const bounds = boundsOfChosen(desk)
      const before = view.camera
      if (!bounds || (view.sees(bounds) && before.zoom >= legible)) return
      if (before.zoom < legible) view.fit(bounds)
      else view.reveal(bounds)
      // What is opened after it is another reason to move, and still goes back to where it began.
      lent = { before: lent?.after === before ? lent.before : before, after: view.camera }
    },
    giveBack() {
      if (lent && view.camera === lent.after) view.show(lent.before)
      lent = null
    },
  }
}
