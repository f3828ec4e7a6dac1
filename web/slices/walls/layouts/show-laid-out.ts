// How a wall is shown that was just laid out: as walls open, also when the window has another size, until somebody moves it.
import type { View } from '../canvas/view.ts'
import type { Desk } from '../desk/desk.ts'
import { fitAfterLast } from '../desk/make-fit.ts'
import { boundsOfAll } from '../geometry/box.ts'
import type { Camera } from '../geometry/camera.ts'
import { noteTried, triedOn } from './tried.ts'

const shown = new WeakMap<View, Camera>()

/** From its upper edge, and large enough to be read. */
export function showAsLaid(desk: Desk, view: View): void {
  view.open(boundsOfAll(desk.wall.peek().modules.map(({ place }) => place)))
  shown.set(view, view.camera)
}

/** [WALL-11.12] Shows it so anew, if it was just laid out and not moved since. */
export function showLaidOut(desk: Desk, view: View): void {
  if (shown.get(view) === view.camera) showAsLaid(desk, view)
}

/** [WALL-11.11] Shows it so, and makes it as high as its words need, which belongs to what was tried. */
export function showFitted(desk: Desk, view: View): void {
  const next = desk.wall.peek()
  showAsLaid(desk, view)
  void fitAfterLast(desk).then((fitted) => {
    if (!fitted) return
    noteTried(desk, triedOn(desk, next), desk.wall.peek())
    showLaidOut(desk, view)
  })
}
