// Boxes that may be turned: their corners, what surrounds them, and what they touch.
import type { Place } from '#contract/modules'
import { type Point, minus, plus, turned } from './point.ts'

/** A box along the axes. */
export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Box = Omit<Place, 'layer'>

/** Around what a box is turned. */
export const middleOf = ({ x, y, width, height }: Omit<Box, 'turn'>): Point => ({ x: x + width / 2, y: y + height / 2 })

/** The four corners as they stand after turning, clockwise from the upper left. */
export function cornersOf(box: Box): readonly [Point, Point, Point, Point] {
  const middle = middleOf(box)
  const at = (x: number, y: number): Point =>
    plus(middle, turned({ x: (x * box.width) / 2, y: (y * box.height) / 2 }, box.turn))
  return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)]
}

/** The smallest box along the axes around a turned one. */
export function boundsOf(box: Box): Bounds {
  const corners = cornersOf(box)
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** What surrounds all of them, or `null` if there are none. */
export function boundsOfAll(boxes: readonly Box[]): Bounds | null {
  const all = boxes.map(boundsOf)
  if (all.length === 0) return null
  return {
    left: Math.min(...all.map(({ left }) => left)),
    top: Math.min(...all.map(({ top }) => top)),
    right: Math.max(...all.map(({ right }) => right)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  }
}

/** Whether a point lies on a turned box, or within `slack` of it. */
export function isOn(box: Box, point: Point, slack = 0): boolean {
  const seen = turned(minus(point, middleOf(box)), -box.turn)
  return Math.abs(seen.x) <= box.width / 2 + slack && Math.abs(seen.y) <= box.height / 2 + slack
}

/** Whether a turned box and one along the axes share a point: no axis of either lies between them. */
export function touches(box: Box, { left, top, right, bottom }: Bounds): boolean {
  const own = cornersOf(box)
  const other = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
  const axes = [0, 90, box.turn, box.turn + 90].map((angle) => turned({ x: 1, y: 0 }, angle))
  return axes.every((axis) => {
    const along = (points: readonly Point[]): readonly number[] => points.map(({ x, y }) => x * axis.x + y * axis.y)
    const [a, b] = [along(own), along(other)]
    return Math.max(...a) >= Math.min(...b) && Math.max(...b) >= Math.min(...a)
  })
}

/** The front-most of these that lies under a point; of one layer, the later. */
export function frontmostAt<B extends { readonly place: Place }>(
  boxes: readonly B[],
  point: Point,
  slack = 0,
): B | null {
  let found: B | null = null
  for (const box of boxes)
    if (isOn(box.place, point, slack) && (found === null || box.place.layer >= found.place.layer)) found = box
  return found
}
