// Writes points as a path, in tenths of a unit and relative, which is the shortest.
import { distance, type Point, type Ring } from './ring.ts'

/** Nobody sees a bend smaller than this. */
const unseen = 0.09

const tenths = (value: number): number => Math.round(value * 10)
const written = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.')
const pair = (x: number, y: number): string => `${written(x)}${y < 0 ? '' : ' '}${written(y)}`

function pathOf(points: Ring, end: string): string {
  const kept = thinned(points)
  const [first] = kept
  if (!first) return ''
  let [x, y] = [tenths(first[0]), tenths(first[1])]
  let path = `M${pair(x, y)}`
  let command = ''
  for (const [toX, toY] of kept.slice(1)) {
    const [right, down] = [tenths(toX) - x, tenths(toY) - y]
    if (right === 0 && down === 0) continue
    const step = pair(right, down)
    path += command === '' ? `l${step}` : step.startsWith('-') ? step : ` ${step}`
    command = 'l'
    x += right
    y += down
  }
  return command === '' ? '' : path + end
}

/** A closed ring. */
export const writeRing = (ring: Ring): string => pathOf(ring, 'z')

/** An open line. */
export const writeLine = (line: Ring): string => pathOf(line, '')

/** Dots, as lines too short to be seen, which a round pen makes round. */
export const writeDots = (dots: Ring): string => dots.map(([x, y]) => `M${pair(tenths(x), tenths(y))}h.1`).join('')

/** Without the points that a straight line would pass anyway (Ramer, Douglas and Peucker). */
export function thinned(points: Ring, tolerance = unseen): Ring {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return points
  let [furthest, far] = [0, 0]
  for (const [index, point] of points.entries()) {
    const off = offLine(point, first, last)
    if (off > far) [furthest, far] = [index, off]
  }
  if (far <= tolerance) return [first, last]
  const left = thinned(points.slice(0, furthest + 1), tolerance)
  return [...left.slice(0, -1), ...thinned(points.slice(furthest), tolerance)]
}

function offLine([x, y]: Point, from: Point, to: Point): number {
  const length = distance(from, to)
  if (length < 1e-9) return distance([x, y], from)
  return Math.abs((to[0] - from[0]) * (from[1] - y) - (from[0] - x) * (to[1] - from[1])) / length
}
