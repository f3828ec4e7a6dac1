// Glitch: a picture that came in slices, with the colours of others beside it.
import { bandOf } from '../geometry/bands.ts'
import { seenOf } from '../geometry/outline.ts'
import { boundsOf, moved, type Ring } from '../geometry/ring.ts'
import { thinned } from '../geometry/write-path.ts'
import { plainEars } from '../head.ts'
import type { Shape } from '../shape.types.ts'
import type { Skin } from '../skin.ts'
import { plainTail } from './tails.ts'

/** From which height each slice goes down, with the head’s top as 0 and its chin as 1, and how far it is off. */
const slices = [
  [-9, 0],
  [-0.12, -7],
  [0.12, 5],
  [0.22, 0],
  [1.0, 10],
  [1.28, -2],
  [1.66, -9],
  [1.95, 6],
  [2.15, 0],
] as const
const ghosts = [
  ['coral', -4.5, 0.8],
  ['acid', 4, -0.6],
] as const

export const glitch: Skin = {
  main: 'cyan',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'white', sizes: [1.1, 0.85], apart: 9.5, down: -1 },
  noShade: true,
  fur: true,
  girth: 0.82,
  height: 1.06,
  head: { wide: 1, tall: 1 },
  ears: plainEars,
  tail: plainTail(8.5, 6),
  paint: ({ part, ring, ink }) => [{ part, kind: 'plate', ink, rings: [ring] }],
  finish: (shapes) => {
    const plates = shapes.filter(({ kind }) => kind === 'plate')
    const behind = ghosts.flatMap(([ink, right, down]) =>
      plates.map(
        (shape): Shape => ({ ...shape, ink, rings: shape.rings.map((ring) => moved(thinned(ring, 0.7), right, down)) }),
      ),
    )
    const [, top, , bottom] = boundsOf(
      shapes.flatMap(({ part, kind, rings }) => (part === 'head' && kind === 'plate' ? rings.flat() : [])),
    )
    const heights = slices.map(([share, off]) => [top + share * (bottom - top), off] as const)
    return [...behind, ...shapes].map((shape) => sliced(shape, heights))
  },
}

function sliced(shape: Shape, heights: readonly (readonly [number, number])[]): Shape {
  const rings = heights.flatMap(([top, off], index) => {
    const bottom = heights[index + 1]?.[0] ?? 240
    const within = (ring: Ring): Ring[] => {
      if (shape.kind === 'dots') return [ring.filter(([, y]) => y >= top && y < bottom)]
      if (shape.kind === 'line') return seenOf(ring, [outside(-240, top), outside(bottom, 240)], false)
      return [bandOf(ring, top, bottom)]
    }
    return shape.rings
      .flatMap(within)
      .filter((ring) => ring.length > 1)
      .map((ring) => moved(ring, off, 0))
  })
  return { ...shape, rings }
}

const outside = (top: number, bottom: number): Ring => [
  [-99, top],
  [199, top],
  [199, bottom],
  [-99, bottom],
]
