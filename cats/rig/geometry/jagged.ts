// A ring that stands on end: fur in tufts along its way.
import { between, boundsOf, distance, type Point, type Ring } from './ring.ts'

/** The ring with a tuft every few units, so far out; what lies on the ground stays flat. */
export function jagged(ring: Ring, every: number, out: number): Ring {
  const [, , , bottom] = boundsOf(ring)
  const turning = area(ring) > 0 ? 1 : -1
  const points = spaced(ring, every)
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point
    const length = distance(point, next) || 1
    if (point[1] > bottom - 1.5 && next[1] > bottom - 1.5) return [point]
    // Unequal, as fur is, and always the same.
    const far = out * (0.72 + 0.14 * ((index * 7) % 5))
    const [x, y] = between(point, next, 0.62)
    const tip: Point = [
      x + ((next[1] - point[1]) / length) * far * turning,
      Math.min(bottom, y - ((next[0] - point[0]) / length) * far * turning),
    ]
    return [point, tip]
  })
}

/** Twice its area; positive where it runs clockwise on the sheet. */
export const area = (ring: Ring): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)

/** Points at equal distances along it. */
export function spaced(ring: Ring, every: number): Ring {
  const points: Point[] = []
  let owed = 0
  for (const [index, from] of ring.entries()) {
    const to = ring[(index + 1) % ring.length] ?? from
    const length = distance(from, to)
    let at = owed
    for (; at < length; at += every) points.push(between(from, to, at / length))
    owed = at - length
  }
  return points
}
