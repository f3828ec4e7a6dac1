// Brings a drawing that reaches over the edge of its sheet back on it, smaller, its feet where they were.
import { boundsOf, type Point } from './geometry/ring.ts'
import type { Shape } from './shape.types.ts'

const middle = 48
const floor = 94
/** How far from the middle and from the floor something may be drawn. */
const reach = { aside: 51, up: 97 } as const

/** What moves a point of it there; nothing is made larger. */
export function ontoSheet(shapes: readonly Shape[]): (point: Point) => Point {
  const drawn = shapes.filter(({ kind }) => kind !== 'dots').flatMap(({ rings }) => rings.flat())
  const [left, top, right] = boundsOf(drawn)
  const share = Math.min(1, reach.aside / (middle - left), reach.aside / (right - middle), reach.up / (floor - top))
  return ([x, y]) => [middle + (x - middle) * share, floor + (y - floor) * share]
}
