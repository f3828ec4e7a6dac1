// Points of the plane and turning them; angles are in degrees, clockwise, as on a screen.

export interface Point {
  readonly x: number
  readonly y: number
}

/** The sum of two points. */
export const plus = (one: Point, other: Point): Point => ({ x: one.x + other.x, y: one.y + other.y })
/** What leads from `other` to `one`. */
export const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y })
/** A point as many times as far from the origin. */
export const times = (point: Point, factor: number): Point => ({ x: point.x * factor, y: point.y * factor })
/** How far they are apart. */
export const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

/** A point turned around the origin. */
export function turned(point: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return { x: point.x * cos - point.y * sin, y: point.x * sin + point.y * cos }
}

/** The direction from one point to another, 0 to the right. */
export const direction = (from: Point, to: Point): number => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI

/** The same angle between -180 and 180. */
export const normalTurn = (degrees: number): number => {
  const turn = ((((degrees + 180) % 360) + 360) % 360) - 180
  return turn === -180 ? 180 : turn
}
