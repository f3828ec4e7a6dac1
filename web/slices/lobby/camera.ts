// Which part of the ground is in sight: it is dragged, and follows one's own cat when that walks out of the middle.
import { groundOf, type Point, side } from './iso.ts'

export interface Camera {
  /** The ground's point in the middle of the window. */
  readonly middle: Point
  readonly size: { readonly width: number; readonly height: number }
  resize(width: number, height: number): void
  /** Puts the whole into sight as well as it goes, and moves only as far as this point needs. */
  survey(point: Point): void
  /** Puts this point of the ground into the middle. */
  lookAt(point: Point): void
  /** Moves the ground by so much. */
  drag(by: Point): void
  /** Goes towards a point that is near the edge, a part of the way; at once where nothing may move. Whether it goes on. */
  follow(point: Point, moves: boolean): boolean
  toScreen(point: Point): Point
  toGround(point: Point): Point
}

/** How much is seen beside the floor. */
const margin = { x: 40, top: 210, bottom: 70 }
/** So much of the window is its middle. */
const calm = 0.5
/** So far the first look is drawn up from the middle, for the walls behind. */
const wallsWorth = 125

/** A camera over the middle of the floor. */
export function createCamera(): Camera {
  let middle = groundOf({ x: side / 2, y: side / 2 })
  let size = { width: 1, height: 1 }
  const far = groundOf({ x: side, y: side })
  const wide = groundOf({ x: side, y: 0 })

  function within(value: number, least: number, most: number, seen: number): number {
    const [low, high] = [least + seen / 2, most - seen / 2]
    return low > high ? (least + most) / 2 : Math.min(high, Math.max(low, value))
  }
  function place({ x, y }: Point): void {
    middle = {
      x: within(x, -wide.x - margin.x, wide.x + margin.x, size.width),
      y: within(y, -margin.top, far.y + margin.bottom, size.height),
    }
  }
  return {
    get middle() {
      return middle
    },
    get size() {
      return size
    },
    resize(width, height) {
      size = { width, height }
      place(middle)
    },
    lookAt: place,
    survey(point) {
      // As much of the walls as the middle of the floor leaves room for.
      place({ x: 0, y: Math.max(far.y / 2 - wallsWorth, Math.min(far.y / 2, size.height / 2 - wallsWorth / 2)) })
      this.follow(point, false)
    },
    drag: ({ x, y }) => place({ x: middle.x - x, y: middle.y - y }),
    follow(point, moves) {
      const beyond = (at: number, of: number, seen: number): number =>
        Math.sign(at - of) * Math.max(0, Math.abs(at - of) - (seen * calm) / 2)
      const [x, y] = [beyond(point.x, middle.x, size.width), beyond(point.y, middle.y, size.height)]
      if (Math.abs(x) < 1 && Math.abs(y) < 1) return false
      const part = moves ? 0.16 : 1
      const before = middle
      place({ x: middle.x + x * part, y: middle.y + y * part })
      return Math.abs(before.x - middle.x) + Math.abs(before.y - middle.y) > 0.2
    },
    toScreen: ({ x, y }) => ({ x: x - middle.x + size.width / 2, y: y - middle.y + size.height / 2 }),
    toGround: ({ x, y }) => ({ x: x + middle.x - size.width / 2, y: y + middle.y - size.height / 2 }),
  }
}
