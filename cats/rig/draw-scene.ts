// A cat with a thing beside it, in one picture.
import { shadeOf } from './geometry/halftone.ts'
import { seenOf } from './geometry/outline.ts'
import { readPath } from './geometry/read-path.ts'
import { moved, type Ring } from './geometry/ring.ts'
import { penAt } from './print-cat.ts'
import { printShapes } from './print-shapes.ts'
import { props } from './props/index.ts'
import type { PropName } from './props/prop.types.ts'
import type { Pose } from './pose.types.ts'
import type { Shape } from './shape.types.ts'
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
const depth = 6

/** The picture, in the inks of the page around it. */
export function drawScene({ skin, pose, prop, size, title }: Scene): string {
  const { shapes, pivots } = sketchCat(skin, pose)
  const strokes = printShapes([...shapes, ...shapesOf(prop)], (penAt(size) * 100) / size)
  return writeSvg({ viewBox: `-4 -4 ${wide} 100`, strokes, pivots }, { wide: (size * wide) / 100, tall: size, title })
}

function shapesOf(name: PropName): Shape[] {
  const { pieces, lines = '', black = '' } = props[name] as (typeof props)[PropName]
  const put = (path: string): Ring[] => readPath(path).map((ring) => moved(ring, beside, 0))
  const rings = pieces.map(([ink, path]) => ({ ink, ring: put(path)[0] ?? [] }))
  const all = rings.map(({ ring }) => ring)
  const { deep } = shadeOf(all, [], depth)
  return [
    ...rings.flatMap(({ ink, ring }, index): Shape[] => [
      { part: 'prop', kind: 'plate', ink, rings: [ring] },
      { part: 'prop', kind: 'line', ink: 'line', rings: seenOf(ring, all.slice(index + 1), true) },
    ]),
    { part: 'prop', kind: 'dots', ink: 'press', rings: [deep], wide: 1.6 },
    { part: 'prop', kind: 'solid', ink: 'press', rings: put(black) },
    { part: 'prop', kind: 'line', ink: 'line', rings: put(lines), wide: 0.75 },
  ]
}
