// What a pointer does with the sticker that it holds: moving, sizing, turning, and all three by two fingers.
import type { StickerPlace } from '#contract/stickers'
import type { View } from '../walls/canvas/view.ts'
import type { Stage } from '../walls/desk/stage.ts'
import { toWall } from '../walls/geometry/camera.ts'
import { restingTurn } from '../walls/geometry/group.ts'
import { type Point, direction, distance, minus, normalTurn, plus, times } from '../walls/geometry/point.ts'
import { paintSticker } from './sticker-box.tsx'
import { boxAround, settledSticker } from './sticker-place.ts'

/** What is held: the element, where it lay, and how wide it was drawn. */
export interface Held {
  readonly id: number
  readonly element: HTMLElement
  readonly before: StickerPlace
  readonly width: number
}

export interface StickerGesture {
  /** Follows the fingers that are down, points of the window; the first began it. */
  follow(points: readonly Point[], held: { readonly shiftKey: boolean; readonly altKey: boolean }): void
  /** Where it is now. */
  readonly now: StickerPlace
}

const middle = (points: readonly Point[]): Point =>
  times(points.reduce(plus, { x: 0, y: 0 }), 1 / Math.max(1, points.length))

/** A gesture of one kind that begins at these points. */
export function beginGesture(
  kind: 'move' | 'size' | 'turn' | 'pinch',
  held: Held,
  from: readonly Point[],
  { view, stage }: { readonly view: View; readonly stage: Stage },
): StickerGesture {
  const { before } = held
  const onWall = (points: readonly Point[]): readonly Point[] => points.map((point) => toWall(view.camera, point))
  const start = onWall(from)
  let now = before

  const wanted = (points: readonly Point[], free: boolean, inSteps: boolean): Partial<StickerPlace> => {
    const [at = before] = points
    const [began = before] = start
    if (kind === 'move') return plus(before, minus(at, began))
    if (kind === 'size') return { size: (before.size * distance(before, at)) / Math.max(1, distance(before, began)) }
    if (kind === 'turn') {
      const turn = before.turn + direction(before, at) - direction(before, began)
      return { turn: inSteps ? Math.round(turn / 15) * 15 : free ? turn : restingTurn(turn, 90, 3) }
    }
    const [other = at] = points.slice(1)
    const [otherBegan = began] = start.slice(1)
    return {
      ...plus(before, minus(middle(points), middle(start))),
      size: (before.size * distance(at, other)) / Math.max(1, distance(began, otherBegan)),
      turn: restingTurn(before.turn + direction(at, other) - direction(began, otherBegan), 90, 4),
    }
  }

  const number = (): string => (kind === 'turn' ? `${normalTurn(now.turn)}°` : kind === 'move' ? '' : `${now.size}`)
  return {
    get now() {
      return now
    },
    follow(points, { shiftKey, altKey }) {
      now = settledSticker({ ...before, ...wanted(onWall(points), altKey, shiftKey) })
      paintSticker(held.element, now)
      stage.paint([], [boxAround(now, (held.width * now.size) / before.size)], [], number())
    },
  }
}
