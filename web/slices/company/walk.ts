// The prints that paws leave between two places: left and right in turn, so many steps that none is too long.
import { sizes } from '#contract/limits'

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Print extends Spot {
  /** Degrees clockwise from upwards. */
  readonly turn: number
}

const mostSteps = 14
const straddle = 0.22

/** The prints on the way, the last one at the end of it; `stride` is how long a step is if the way allows it. */
export function walk(from: Spot, to: Spot, stride: number): readonly Print[] {
  const way = Math.hypot(to.x - from.x, to.y - from.y)
  const steps = Math.min(mostSteps, Math.floor(way / stride))
  if (steps === 0) return []
  const along = { x: (to.x - from.x) / way, y: (to.y - from.y) / way }
  const turn = (Math.atan2(along.x, -along.y) * 180) / Math.PI
  return Array.from({ length: steps }, (_, n) => {
    const part = (way * (n + 1)) / steps
    const side = (n % 2 === 0 ? 1 : -1) * stride * straddle
    return { x: from.x + along.x * part - along.y * side, y: from.y + along.y * part + along.x * side, turn }
  })
}

const within = (value: number): number => Math.round(Math.min(sizes.wallReachPx, Math.max(-sizes.wallReachPx, value)))

/** The same spot in whole px, or the nearest one that a wall reaches. */
export const onWall = ({ x, y }: Spot): Spot => ({ x: within(x), y: within(y) })
