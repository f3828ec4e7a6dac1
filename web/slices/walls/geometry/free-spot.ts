// Where there is room on a wall.
import type { Place } from '#contract/modules'
import { boundsOf } from './box.ts'
import type { Point } from './point.ts'

type Box = Omit<Place, 'layer'>

/** How far apart things are put, in px of the wall. */
const gap = 24
const step = 40
const rings = 40

/** The upper left corner nearest to where a box is at which it covers none of the others, looked for in rings; where it is, if there is none within reach. */
export function freeSpot(box: Box, others: readonly Box[]): Point {
  const own = boundsOf(box)
  const taken = others.map(boundsOf)
  const covers = (x: number, y: number): boolean =>
    taken.some(
      (other) =>
        own.left + x < other.right + gap &&
        other.left < own.right + x + gap &&
        own.top + y < other.bottom + gap &&
        other.top < own.bottom + y + gap,
    )
  for (let ring = 0; ring <= rings; ring += 1)
    for (let down = -ring; down <= ring; down += 1) {
      // Of the rows between the first and the last of a ring only its two ends are new.
      const every = Math.abs(down) === ring || ring === 0 ? 1 : 2 * ring
      for (let across = -ring; across <= ring; across += every)
        if (!covers(across * step, down * step)) return { x: box.x + across * step, y: box.y + down * step }
    }
  return { x: box.x, y: box.y }
}
