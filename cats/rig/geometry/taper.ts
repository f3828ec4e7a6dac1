// A line with a body: a tail, as wide as one says at each share of its length, its end round.
import { distance, type Point, type Ring } from './ring.ts'

/** How wide at a share of the way. */
export type Width = (share: number) => number

/** From wide to narrow in a straight way. */
export const narrowing =
  (from: number, to: number): Width =>
  (share) =>
    from + (to - from) * share

/** The ring around a line. */
export function taper(line: Ring, width: Width, round = true): Ring {
  const lengths = line.map((point, index) => distance(point, line[index - 1] ?? point))
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1
  const left: Point[] = []
  const right: Point[] = []
  let gone = 0
  for (const [index, [x, y]] of line.entries()) {
    gone += lengths[index] ?? 0
    const [across, down] = direction(line, index)
    const half = width(gone / whole) / 2
    left.push([x + down * half, y - across * half])
    right.push([x - down * half, y + across * half])
  }
  return [...left, ...(round ? cap(line, width(1) / 2) : []), ...right.reverse()]
}

function direction(line: Ring, index: number): Point {
  const [fromX, fromY] = line[Math.max(0, index - 1)] ?? [0, 0]
  const [toX, toY] = line[Math.min(line.length - 1, index + 1)] ?? [0, 0]
  const length = distance([fromX, fromY], [toX, toY]) || 1
  return [(toX - fromX) / length, (toY - fromY) / length]
}

/** Half a circle by half tangents. */
function cap(line: Ring, half: number): Point[] {
  const [x, y] = line.at(-1) ?? [0, 0]
  const [across, down] = direction(line, line.length - 1)
  return [-0.6, -0.25, 0, 0.25, 0.6].map((tangent) => {
    const length = 1 + tangent * tangent
    const [ahead, aside] = [((1 - tangent * tangent) / length) * half, ((2 * tangent) / length) * half]
    return [x + across * ahead - down * aside, y + down * ahead + across * aside] as const
  })
}
