// What of a line is seen: without what lies inside of others.
import { between, distance, isInside, type Point, type Ring } from './ring.ts'

const step = 0.7

/** The stretches of a line that lie inside none of the rings. */
export function seenOf(line: Ring, hiding: readonly Ring[], closed: boolean): Ring[] {
  const all = closed && line[0] ? [...line, line[0]] : line
  const isHidden = (point: Point): boolean => hiding.some((ring) => isInside(point, ring))
  const stretches: Point[][] = []
  let stretch: Point[] = []
  const end = (): void => {
    if (stretch.length > 1) stretches.push(stretch)
    stretch = []
  }
  for (const [index, point] of all.entries()) {
    const before = all[index - 1] ?? point
    const count = Math.max(1, Math.ceil(distance(before, point) / step))
    for (let part = index === 0 ? count : 1; part <= count; part += 1) {
      const at = between(before, point, part / count)
      if (isHidden(at)) end()
      else stretch.push(at)
    }
  }
  end()
  return joined(stretches, closed)
}

/** A ring that begins in the open is one stretch there, not two. */
function joined(stretches: Point[][], closed: boolean): Ring[] {
  const [first, last] = [stretches[0], stretches.at(-1)]
  const [start, finish] = [first?.[0], last?.at(-1)]
  if (!closed || !first || !last || !start || !finish || first === last || distance(start, finish) > 1e-6)
    return stretches
  return [...stretches.slice(1, -1), [...last, ...first.slice(1)]]
}
