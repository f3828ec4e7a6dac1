// What changed from one text to another, line by line, by Myers' way with the shortest script; two texts that are too unlike are not set side by side.

export interface DiffLine {
  readonly is: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A greater distance would take as long as nobody waits. */
const furthest = 1_000

/** [CODE-4.56] The lines of both, in order; null where more than a thousand lines are different. */
export function diffLines(before: string, after: string): readonly DiffLine[] | null {
  const a = before.split('\n')
  const b = after.split('\n')
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  if (middle === null) return null
  const same = (text: string): DiffLine => ({ is: 'same', text })
  return [...a.slice(0, head).map(same), ...middle, ...a.slice(a.length - tail).map(same)]
}

function between(a: readonly string[], b: readonly string[]): DiffLine[] | null {
  const most = Math.min(furthest, a.length + b.length)
  const trace: Int32Array[] = []
  const reach = new Int32Array(2 * most + 3).fill(-1)
  const at = (k: number): number => reach[k + most + 1] ?? -1
  reach[most + 2] = 0
  for (let distance = 0; distance <= most; distance++) {
    trace.push(reach.slice())
    for (let k = -distance; k <= distance; k += 2) {
      const down = k === -distance || (k !== distance && at(k - 1) < at(k + 1))
      let x = down ? at(k + 1) : at(k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      reach[k + most + 1] = x
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace, most + 1)
    }
  }
  return null
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Int32Array[],
  middle: number,
): DiffLine[] {
  const lines: DiffLine[] = []
  let x = a.length
  let y = b.length
  for (let distance = trace.length - 1; distance >= 0; distance--) {
    const at = (k: number): number => trace[distance]?.[k + middle] ?? -1
    const k = x - y
    const from = k === -distance || (k !== distance && at(k - 1) < at(k + 1)) ? k + 1 : k - 1
    const fromX = distance === 0 ? 0 : at(from)
    const fromY = distance === 0 ? 0 : fromX - from
    while (x > fromX && y > fromY) {
      x -= 1
      y -= 1
      lines.push({ is: 'same', text: a[x] ?? '' })
    }
    if (distance === 0) break
    if (x > fromX) {
      x -= 1
      lines.push({ is: 'removed', text: a[x] ?? '' })
    } else {
      y -= 1
      lines.push({ is: 'added', text: b[y] ?? '' })
    }
  }
  return lines.reverse()
}
