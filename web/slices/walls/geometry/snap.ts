// Where a moved box wants to rest: at the edges and middles of its neighbours, else on the grid, and the lines that say so.
import type { Bounds } from './box.ts'
import type { Point } from './point.ts'

/** A line to draw while something rests on it. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Snapped {
  readonly by: Point
  readonly guides: readonly Guide[]
}

interface Options {
  readonly tolerance: number
  /** Distance of the grid's lines; 0 for none. */
  readonly grid: number
  /** Which edges move; all and the middle, if absent. */
  readonly edges?: { readonly x: readonly Edge[]; readonly y: readonly Edge[] }
}

type Edge = 'low' | 'middle' | 'high'
const all: readonly Edge[] = ['low', 'middle', 'high']

interface Span {
  readonly low: number
  readonly high: number
}

const across = ({ left, right }: Bounds): Span => ({ low: left, high: right })
const down = ({ top, bottom }: Bounds): Span => ({ low: top, high: bottom })
const at = ({ low, high }: Span, edge: Edge): number =>
  edge === 'low' ? low : edge === 'high' ? high : (low + high) / 2

/** By how much more to move `moving` so that it rests, with the guides of what it rests on. */
export function snap(moving: Bounds, neighbours: readonly Bounds[], options: Options): Snapped {
  const x = alongOne(across(moving), neighbours.map(across), options, options.edges?.x ?? all)
  const y = alongOne(down(moving), neighbours.map(down), options, options.edges?.y ?? all)
  const moved: Bounds = {
    left: moving.left + x.by,
    right: moving.right + x.by,
    top: moving.top + y.by,
    bottom: moving.bottom + y.by,
  }
  return {
    by: { x: x.by, y: y.by },
    guides: [
      ...x.lines.map((line) => guide('x', line, moved, neighbours)),
      ...y.lines.map((line) => guide('y', line, moved, neighbours)),
    ],
  }
}

function alongOne(
  moving: Span,
  neighbours: readonly Span[],
  { tolerance, grid }: Options,
  edges: readonly Edge[],
): { readonly by: number; readonly lines: readonly number[] } {
  let by: number | null = null
  for (const neighbour of neighbours)
    for (const edge of edges)
      for (const other of all) {
        const gap = at(neighbour, other) - at(moving, edge)
        if (Math.abs(gap) <= tolerance && (by === null || Math.abs(gap) < Math.abs(by))) by = gap
      }
  if (by !== null) {
    const rests = by
    const lines = neighbours.flatMap((neighbour) =>
      all
        .map((other) => at(neighbour, other))
        .filter((line) => edges.some((edge) => Math.abs(at(moving, edge) + rests - line) < 0.01)),
    )
    return { by: rests, lines: [...new Set(lines)] }
  }
  const [edge] = edges
  if (grid <= 0 || edge === undefined) return { by: 0, lines: [] }
  const value = at(moving, edge)
  return { by: Math.round(value / grid) * grid - value, lines: [] }
}

function guide(axis: 'x' | 'y', line: number, moved: Bounds, neighbours: readonly Bounds[]): Guide {
  const own = axis === 'x' ? across : down
  const other = axis === 'x' ? down : across
  const resting = neighbours.filter((one) => all.some((edge) => Math.abs(at(own(one), edge) - line) < 0.01))
  const spans = [moved, ...resting].map(other)
  return {
    axis,
    at: line,
    from: Math.min(...spans.map(({ low }) => low)),
    to: Math.max(...spans.map(({ high }) => high)),
  }
}
