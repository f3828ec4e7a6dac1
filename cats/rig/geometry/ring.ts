// Points and closed rings on the grid of 96, moved by exact arithmetic alone, so that every engine draws the same.

export type Point = readonly [number, number]
/** A closed line; its last point goes back to its first. */
export type Ring = readonly Point[]

/** How something lies on the sheet: made larger, turned about its own zero, then put somewhere. */
export interface Frame {
  readonly x: number
  readonly y: number
  /** The tangent of half the angle, clockwise, so that no sine is needed: 0.07 is 8 degrees. */
  readonly turn: number
  readonly wide: number
  readonly tall: number
}

/** Puts a point of a frame on the sheet. */
export function placed({ x, y, turn, wide, tall }: Frame, [across, down]: Point): Point {
  const length = 1 + turn * turn
  const cosine = (1 - turn * turn) / length
  const sine = (2 * turn) / length
  const [right, under] = [across * wide, down * tall]
  return [x + right * cosine - under * sine, y + right * sine + under * cosine]
}

/** Moves every point. */
export const moved = (points: Ring, right: number, down: number): Ring =>
  points.map(([x, y]) => [x + right, y + down] as const)

/** What lies around all of them: left, top, right, bottom. */
export function boundsOf(points: Ring): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

const bounds = new WeakMap<Ring, ReturnType<typeof boundsOf>>()

/** Whether a point lies inside, by the even and odd of what it looks through. */
export function isInside([x, y]: Point, ring: Ring): boolean {
  const box = bounds.get(ring) ?? boundsOf(ring)
  bounds.set(ring, box)
  if (x < box[0] || y < box[1] || x > box[2] || y > box[3]) return false
  let inside = false
  let [fromX, fromY] = ring.at(-1) ?? [0, 0]
  for (const [toX, toY] of ring) {
    if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside
    fromX = toX
    fromY = toY
  }
  return inside
}

/** How far one point is from another. */
export const distance = ([x, y]: Point, [toX, toY]: Point): number =>
  Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y))

/** The share of the way from one point to another. */
export const between = ([x, y]: Point, [toX, toY]: Point, share: number): Point => [
  x + (toX - x) * share,
  y + (toY - y) * share,
]
