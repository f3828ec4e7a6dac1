// Where there is room on a wall.
import type { Place } from '#contract/modules'
import { type Bounds, boundsOf } from './box.ts'
import type { Point } from './point.ts'

type Box = Omit<Place, 'layer'>

/** How far apart things are put, in px of the wall: rather so much, and less where only that keeps them in sight. */
const gaps = [24, 8] as const

const isApart = (one: Bounds, other: Bounds, gap: number): boolean =>
  one.left >= other.right + gap ||
  other.left >= one.right + gap ||
  one.top >= other.bottom + gap ||
  other.top >= one.bottom + gap

/** The upper left corner nearest to where a box is at which it covers none of the others: within `inSight` if there is any, else as near to it as can be. With `page`, the bounds of all that is there, never above them while there is room in sight or below. */
export function freeSpot(box: Box, others: readonly Box[], inSight?: Bounds, page?: Bounds | null): Point {
  const taken = others.map(boundsOf)
  const [usual, narrow] = gaps
  const within = (bounds: Bounds): Point | null =>
    nearest(box, taken, usual, bounds) ?? nearest(box, taken, narrow, bounds)
  const low = page && inSight && { ...inSight, top: Math.max(inSight.top, page.top - usual) }
  return (
    (low && within(low)) ??
    (page && nearest(box, taken, usual, columnOf(page, box))) ??
    (inSight && within(inSight)) ??
    nearest(box, taken, usual) ?? { x: box.x, y: box.y }
  )
}

/** The page as wide as it is, with room below it for the box. */
const columnOf = ({ left, top, right, bottom }: Bounds, { height }: Box): Bounds => {
  const [gap] = gaps
  return { left: left - gap, top: top - gap, right: right + gap, bottom: bottom + height + 2 * gap }
}

/** Free places touch something: the nearest of them lies straight beside an edge, or in a corner between two. */
function nearest(box: Box, taken: readonly Bounds[], gap: number, within?: Bounds): Point | null {
  const own = boundsOf(box)
  /** The ways along one axis that may lead there, the shortest first. */
  const ways = (low: 'left' | 'top', high: 'right' | 'bottom'): readonly number[] => {
    const beside = taken.flatMap((other) => [other[high] + gap - own[low], other[low] - gap - own[high]])
    const edges = within ? [within[low] + gap - own[low], within[high] - gap - own[high]] : []
    return [...new Set([0, ...beside, ...edges])]
      .filter((by) => !within || (own[low] + by >= within[low] + gap && own[high] + by <= within[high] - gap))
      .toSorted((one, other) => Math.abs(one) - Math.abs(other))
  }
  const [across, down] = [ways('left', 'right'), ways('top', 'bottom')]
  let best: Point | null = null
  let least = Infinity
  for (const x of across)
    for (const y of down) {
      const far = Math.hypot(x, y)
      if (far >= least) break
      const moved = { left: own.left + x, right: own.right + x, top: own.top + y, bottom: own.bottom + y }
      if (!taken.every((other) => isApart(moved, other, gap))) continue
      best = { x: box.x + x, y: box.y + y }
      least = far
    }
  return best
}
