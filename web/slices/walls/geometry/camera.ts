// What part of a wall the window shows: a point of the screen is a point of the wall times `zoom`, plus `x` and `y`.
import type { Bounds } from './box.ts'
import { type Point, minus, plus, times } from './point.ts'

export interface Camera extends Point {
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const zoomBounds = { least: 0.1, most: 4 } as const

const clamp = (zoom: number): number => Math.min(zoomBounds.most, Math.max(zoomBounds.least, zoom))

/** Where a point of the screen lies on the wall. */
export const toWall = (camera: Camera, point: Point): Point => times(minus(point, camera), 1 / camera.zoom)
/** Where a point of the wall lies on the screen. */
export const toScreen = (camera: Camera, point: Point): Point => plus(times(point, camera.zoom), camera)

/** Zooms by a factor; what lies under `point` of the screen stays there. */
export function zoomedAt(camera: Camera, point: Point, factor: number): Camera {
  const zoom = clamp(camera.zoom * factor)
  const under = toWall(camera, point)
  return { zoom, x: point.x - under.x * zoom, y: point.y - under.y * zoom }
}

/** Moves the wall by so many px of the screen. */
export const panned = (camera: Camera, by: Point): Camera => ({ ...camera, x: camera.x + by.x, y: camera.y + by.y })

/** The camera that shows these bounds whole, never larger than `most`, and in the middle; in an upright window at its upper edge, because sheets come from below. */
export function fitted(
  { left, top, right, bottom }: Bounds,
  { width, height }: Size,
  margin: number,
  most = 1,
): Camera {
  const room = { width: Math.max(1, width - 2 * margin), height: Math.max(1, height - 2 * margin) }
  const zoom = clamp(Math.min(most, room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top)))
  const middle = height / 2 - ((top + bottom) / 2) * zoom
  const y = height > width ? Math.min(middle, margin - top * zoom) : middle
  return { zoom, x: width / 2 - ((left + right) / 2) * zoom, y }
}

/** Below this, what is written on a wall is hard to read. */
const legible = 0.75

/** [WALL-2.64] The camera with which a wall opens: all of it, but at its upper edge and readable where it is only its height that would make it small. */
export function opened(bounds: Bounds, size: Size, margin: number): Camera {
  const whole = fitted(bounds, size, margin)
  const { left, right, top } = bounds
  const byWidth = Math.max(1, size.width - 2 * margin) / Math.max(1, right - left)
  const zoom = clamp(Math.max(whole.zoom, Math.min(byWidth, legible)))
  if (zoom === whole.zoom) return whole
  return { zoom, x: size.width / 2 - ((left + right) / 2) * zoom, y: margin - top * zoom }
}

/** The part of the wall that a window of this size shows. */
export function shownPart(camera: Camera, { width, height }: Size): Bounds {
  const from = toWall(camera, { x: 0, y: 0 })
  const to = toWall(camera, { x: width, y: height })
  return { left: from.x, top: from.y, right: to.x, bottom: to.y }
}

/** What two fingers did between two moments: how much they spread, turned, and where their middle went. */
export function pinched(before: readonly [Point, Point], now: readonly [Point, Point]) {
  const spread = (pair: readonly [Point, Point]): Point => minus(pair[1], pair[0])
  const [was, is] = [spread(before), spread(now)]
  const angle = (point: Point): number => (Math.atan2(point.y, point.x) * 180) / Math.PI
  return {
    factor: Math.hypot(is.x, is.y) / Math.max(1, Math.hypot(was.x, was.y)),
    turn: angle(is) - angle(was),
    from: times(plus(before[0], before[1]), 0.5),
    to: times(plus(now[0], now[1]), 0.5),
  }
}
