// A cat with a thing beside it, in one picture.
import { penAt } from './print-cat.ts'
import { printShapes } from './print-shapes.ts'
import { propShapes } from './props/prop-shapes.ts'
import type { PropName } from './props/prop.types.ts'
import type { Pose } from './pose.types.ts'
import { sketchCat } from './sketch-cat.ts'
import type { SkinName } from './skin.types.ts'
import { writeSvg } from './write-svg.ts'

export interface Scene {
  readonly skin: SkinName
  readonly pose: Pose
  readonly prop: PropName
  /** How high it will be seen, in pixels. */
  readonly size: number
  readonly title: string
}

/** Where the thing stands, and how wide the whole is for a height of 100. */
const beside = 100
const wide = 176

/** The picture, in the inks of the page around it. */
export function drawScene({ skin, pose, prop, size, title }: Scene): string {
  const { shapes, pivots } = sketchCat(skin, pose)
  const strokes = printShapes([...shapes, ...propShapes(prop, beside)], (penAt(size) * 100) / size)
  return writeSvg({ viewBox: `-4 -4 ${wide} 100`, strokes, pivots }, { wide: (size * wide) / 100, tall: size, title })
}
