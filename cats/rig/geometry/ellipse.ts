// Ellipses without a sine: eight arcs by half tangents.
import type { Point, Ring } from './ring.ts'

/** Clockwise from the right. */
export function ellipse(x: number, y: number, wide: number, tall: number): Ring {
  const quarter: Point[] = [0, 0.13, 0.27, 0.4142, 0.57, 0.76].map((tangent) => {
    const length = 1 + tangent * tangent
    return [(1 - tangent * tangent) / length, (2 * tangent) / length]
  })
  const turned = [
    quarter,
    quarter.map(([a, b]): Point => [-b, a]),
    quarter.map(([a, b]): Point => [-a, -b]),
    quarter.map(([a, b]): Point => [b, -a]),
  ].flat()
  return turned.map(([across, down]) => [x + across * wide, y + down * tall])
}
