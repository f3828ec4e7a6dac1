// Reads the few commands that the drawings are written in, as lines of points close enough to be seen as curves.
import { between, distance, type Point, type Ring } from './ring.ts'

const step = 1.7
const most = 26

/** The lines of a path of M, L, H, V, C and Z, absolute or relative; a line that Z closes does not repeat its first point. */
export function readPath(path: string): Ring[] {
  const lines: Point[][] = []
  let line: Point[] = []
  let at: Point = [0, 0]
  for (const [, command = '', rest = ''] of path.matchAll(/([MLHVCZ])([^MLHVCZ]*)/gi)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number)
    const [x, y] = command === command.toLowerCase() ? at : ([0, 0] as const)
    const kind = command.toUpperCase()
    if (kind === 'M') {
      line = []
      lines.push(line)
    }
    const size = kind === 'C' ? 6 : kind === 'H' || kind === 'V' ? 1 : 2
    let base: Point = [x, y]
    for (let index = 0; index < numbers.length; index += size) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.slice(index, index + size)
      const relative = command !== kind
      if (relative) base = at
      const to = (right: number, down: number): Point => [base[0] + right, base[1] + down]
      if (kind === 'C') {
        line.push(...curve(at, to(a, b), to(c, d), to(e, f)))
        at = to(e, f)
      } else {
        at = kind === 'H' ? [base[0] + a, at[1]] : kind === 'V' ? [at[0], base[1] + a] : to(a, b)
        line.push(at)
      }
    }
  }
  return lines
}

/** The first line of a path. */
export const ringOf = (path: string): Ring => readPath(path)[0] ?? []

/** Points along a cubic curve without its first, by halves of halves (de Casteljau). */
function curve(from: Point, one: Point, two: Point, to: Point): Point[] {
  const length = distance(from, one) + distance(one, two) + distance(two, to)
  const count = Math.max(2, Math.min(most, Math.ceil(length / step)))
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / count
    const middle = between(one, two, share)
    const left = between(between(from, one, share), middle, share)
    return between(left, between(middle, between(two, to, share), share), share)
  })
}
