// A thing as shapes, printed as cats are.
import { shadeOf } from '../geometry/halftone.ts'
import { seenOf } from '../geometry/outline.ts'
import { readPath } from '../geometry/read-path.ts'
import { moved, type Ring } from '../geometry/ring.ts'
import type { Shape } from '../shape.types.ts'
import { props } from './index.ts'
import type { Prop, PropName } from './prop.types.ts'

/** How far shade reaches into it. */
const depth = 6

/** Its shapes, so far to the right. */
export function propShapes(name: PropName, right: number): Shape[] {
  const { pieces, lines = '', black = '' } = props[name] satisfies Prop
  const put = (path: string): Ring[] => readPath(path).map((ring) => moved(ring, right, 0))
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
