// Shade as printers make it: dots on a grid of 30 degrees, the larger the deeper, where the light of the upper left does not come.
import { boundsOf, isInside, moved, type Point, type Ring } from './ring.ts'

/** The distance of dots. */
const pitch = 3.3
const cosine = 0.8660254037844386
const sine = 0.5

/** Points of the grid that lie in one of the rings, keep their distance from its edge, and lie under none of those in front. */
export function gridIn(rings: readonly Ring[], inFront: readonly Ring[], spacing = pitch): Point[] {
  const [left, top, right, bottom] = boundsOf(rings.flat())
  const reach = (right - left + bottom - top) / spacing
  const [middleX, middleY] = [48, 60]
  const dots: Point[] = []
  for (let row = Math.ceil(-reach); row <= reach; row += 1)
    for (let column = Math.ceil(-reach); column <= reach; column += 1) {
      const x = middleX + (column * cosine - row * sine) * spacing
      const y = middleY + (column * sine + row * cosine) * spacing
      if (x < left || x > right || y < top || y > bottom) continue
      if (rings.some((ring) => isInside([x, y], ring)) && !inFront.some((ring) => isInside([x, y], ring)))
        dots.push([x, y])
    }
  return dots
}

export interface Shade {
  readonly deep: readonly Point[]
  readonly light: readonly Point[]
}

/** The shade of a body that some rings make together. */
export function shadeOf(rings: readonly Ring[], inFront: readonly Ring[], depth: number): Shade {
  const lit = (share: number): Ring[] => rings.map((ring) => moved(ring, -depth * share, -depth * 0.45 * share))
  const [near, far] = [lit(0.55), lit(1)]
  const inside = (dot: Point, all: readonly Ring[]): boolean => all.some((ring) => isInside(dot, ring))
  // A dot on the edge would look over it.
  const edge = lit(-0.13)
  const dots = gridIn(rings, inFront).filter((dot) => inside(dot, edge))
  return {
    deep: dots.filter((dot) => !inside(dot, near)),
    light: dots.filter((dot) => inside(dot, near) && !inside(dot, far)),
  }
}
