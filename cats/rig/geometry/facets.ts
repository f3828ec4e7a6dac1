// A ring as a crystal has it: few corners, and triangles between them.
import { area } from './jagged.ts'
import { isInside, type Point, type Ring } from './ring.ts'
import { thinned } from './write-path.ts'

/** The ring with its smaller bends left out. */
export function cornered(ring: Ring, tolerance: number): Ring {
  const half = Math.floor(ring.length / 2)
  const one = thinned(ring.slice(0, half + 1), tolerance)
  const two = thinned([...ring.slice(half), ...ring.slice(0, 1)], tolerance)
  return [...one.slice(0, -1), ...two.slice(0, -1)]
}

export type Triangle = readonly [Point, Point, Point]

/** Triangles that fill it: one ear after the other is clipped, the roundest first. */
export function facetsOf(ring: Ring): Triangle[] {
  const points = area(ring) > 0 ? [...ring] : [...ring].reverse()
  const triangles: Triangle[] = []
  while (points.length > 3) {
    const ears = points.flatMap((_, index) => {
      const ear = earAt(points, index)
      return ear && isEar(ear, points) ? [{ index, ear, round: roundness(ear) }] : []
    })
    const best = ears.sort((a, b) => b.round - a.round || a.index - b.index)[0]
    if (!best) break
    triangles.push(best.ear)
    points.splice(best.index, 1)
  }
  const last = earAt(points, 1)
  if (last) triangles.push(last)
  return triangles
}

function earAt(points: Ring, index: number): Triangle | undefined {
  const [a, b, c] = [points.at(index - 1), points[index], points[(index + 1) % points.length]]
  return a && b && c ? [a, b, c] : undefined
}

const isEar = (ear: Triangle, points: Ring): boolean =>
  area(ear) > 1e-6 && !points.some((point) => !ear.includes(point) && isInside(point, ear))

/** Area over the square of the way around. */
function roundness([a, b, c]: Triangle): number {
  const way = [a, b, c].reduce((sum, [x, y], index, all) => {
    const [toX, toY] = all[(index + 1) % 3] ?? [x, y]
    return sum + (toX - x) * (toX - x) + (toY - y) * (toY - y)
  }, 0)
  return area([a, b, c]) / way
}

/** How much light of the upper left a triangle would catch, 0–2: one of three tones, by where its middle lies in all of them. */
export function toneOf([a, b, c]: Triangle): 0 | 1 | 2 {
  // The longest side says how it lies.
  const sides = [
    [a, b],
    [b, c],
    [c, a],
  ] as const
  const [from, to] = [...sides].sort((one, two) => squared(two) - squared(one))[0] ?? [a, b]
  const slope = (to[0] - from[0]) * (to[1] - from[1])
  return slope > 12 ? 2 : slope < -12 ? 0 : 1
}

const squared = ([a, b]: readonly [Point, Point]): number => (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
