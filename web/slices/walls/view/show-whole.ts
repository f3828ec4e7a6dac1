// Shows all of a wall on demand.
import type { Place } from '#contract/modules'
import { words } from '#words/index'
import { notify } from '../../../kit/toast.tsx'
import type { View } from '../canvas/view.ts'
import { showAll } from './plane.tsx'

/** [WALL-2.68] All of it, from the next frame on; where that changes nothing, it is said. */
export function showWhole(view: View, places: readonly Place[]): void {
  const { x, y, zoom } = view.camera
  showAll(view, places)
  const now = view.camera
  if (Math.hypot(now.x - x, now.y - y) < 1 && Math.abs(now.zoom - zoom) < 0.001) notify(words.walls.view.allShown)
}
