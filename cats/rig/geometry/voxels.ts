// Rings built of blocks: the cells of a grid that they fill, and the way around them.
import { isInside, type Point, type Ring } from './ring.ts'

/** The outlines of the cells whose middles lie in one of the rings. */
export function voxelRings(rings: readonly Ring[], size: number): Ring[] {
  const count = Math.ceil(140 / size)
  const filled = (column: number, row: number): boolean =>
    column >= 0 &&
    row >= 0 &&
    rings.some((ring) => isInside([(column + 0.5) * size - 20, (row + 0.5) * size - 20 + rest(size)], ring))
  const next = new Map<string, Point[]>()
  const edge = (fromX: number, fromY: number, toX: number, toY: number): void => {
    const key = `${fromX} ${fromY}`
    next.set(key, [...(next.get(key) ?? []), [toX, toY]])
  }
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1) {
      if (!filled(column, row)) continue
      if (!filled(column, row - 1)) edge(column, row, column + 1, row)
      if (!filled(column + 1, row)) edge(column + 1, row, column + 1, row + 1)
      if (!filled(column, row + 1)) edge(column + 1, row + 1, column, row + 1)
      if (!filled(column - 1, row)) edge(column, row + 1, column, row)
    }
  return walked(next).map((ring) => ring.map(([x, y]) => [x * size - 20, y * size - 20 + rest(size)]))
}

/** So that a row of blocks stands on the ground at 94. */
const rest = (size: number): number => 114 % size

function walked(next: Map<string, Point[]>): Ring[] {
  const rings: Point[][] = []
  for (let start = next.keys().next().value; start !== undefined; start = next.keys().next().value) {
    const ring: Point[] = []
    let key = start
    for (let to = next.get(key)?.pop(); to; to = next.get(key)?.pop()) {
      if (next.get(key)?.length === 0) next.delete(key)
      ring.push(to)
      key = `${to[0]} ${to[1]}`
      if (key === start) break
    }
    if (next.get(start)?.length === 0) next.delete(start)
    rings.push(straightened(ring))
  }
  return rings
}

/** Without the points between blocks that stand in one line. */
const straightened = (ring: Ring): Point[] =>
  ring.filter(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y]
    const [afterX, afterY] = ring[(index + 1) % ring.length] ?? [x, y]
    return (beforeX !== x || afterX !== x) && (beforeY !== y || afterY !== y)
  })
