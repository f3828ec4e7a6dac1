// A cat as paths that a page can draw: one a shape, with its ink, its pen and the part of the cat that it moves with.
import { boundsOf } from './geometry/ring.ts'
import type { Pose } from './pose.types.ts'
import { printShapes, type Stroke } from './print-shapes.ts'
import type { Shape } from './shape.types.ts'
import { sketchCat, type Sketch } from './sketch-cat.ts'
import type { SkinName } from './skin.types.ts'

export interface Wish {
  readonly skin: SkinName
  readonly pose: Pose
  /** How large it will be seen, in pixels: lines are as thick as that asks for. */
  readonly size: number
  readonly headOnly?: boolean
  /** Turns its back: no face. */
  readonly back?: boolean
}

export interface Print {
  readonly viewBox: string
  readonly strokes: readonly Stroke[]
  readonly pivots: Sketch['pivots']
}

/** A sheet of 96 with room for the line and the plate. */
const sheet = [-2, -4, 100] as const
const room = 4

/** How thick lines are at a size, in pixels: 3 at 96, less on small ones, more on large. */
export const penAt = (size: number): number => 1.5 + size / 64

/** The same paths for the same wish, in every engine. */
export function printCat({ skin, pose, size, headOnly = false, back = false }: Wish): Print {
  const { shapes, pivots } = sketchCat(skin, pose, { headOnly, back })
  const [left, top, side] = headOnly ? boxAround(shapes) : sheet
  return {
    viewBox: `${left} ${top} ${side} ${side}`,
    strokes: printShapes(shapes, (penAt(size) * side) / size),
    pivots,
  }
}

function boxAround(shapes: readonly Shape[]): readonly [number, number, number] {
  const [left, top, right, bottom] = boundsOf(shapes.flatMap(({ rings }) => rings.flat()))
  const side = Math.ceil(Math.max(right - left, bottom - top)) + room * 2
  return [Math.round((left + right - side) / 2), Math.round((top + bottom - side) / 2), side]
}
