// Glitch: a picture that came in slices, with the colours of others beside it.
import { bandOf } from '../geometry/bands.ts'
import { seenOf } from '../geometry/outline.ts'
import { moved, type Ring } from '../geometry/ring.ts'
import { plainEars } from '../head.ts'
import type { Shape } from '../shape.types.ts'
import type { Skin } from '../skin.ts'
import { plainTail } from './tails.ts'

/** From which height each slice goes down, and how far it is off. */
const slices = [
  [-40, 0],
  [14, -6],
  [22, 0],
  [47, 8],
  [56, 0],
  [70, -8],
  [79, 3],
  [87, 0],
] as const
const ghosts = [
  ['coral', -5, 0.6],
  ['acid', 5.5, -0.4],
] as const

export const glitch: Skin = {
  main: 'cyan',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'white', sizes: [1.1, 0.85], apart: 9.5, down: -1 },
  girth: 0.95,
  head: { wide: 1, tall: 1 },
  ears: plainEars,
  tail: plainTail(8.5, 6),
  paint: ({ part, ring, ink }) => [{ part, kind: 'plate', ink, rings: [ring] }],
  finish: (shapes) => {
    const plates = shapes.filter(({ kind }) => kind === 'plate')
    const behind = ghosts.flatMap(([ink, right, down]) =>
      plates.map((shape): Shape => ({ ...shape, ink, rings: shape.rings.map((ring) => moved(ring, right, down)) })),
    )
    return [...behind, ...shapes].map(sliced)
  },
}

function sliced(shape: Shape): Shape {
  const rings = slices.flatMap(([top, off], index) => {
    const bottom = slices[index + 1]?.[0] ?? 140
    const within = (ring: Ring): Ring[] => {
      if (shape.kind === 'dots') return [ring.filter(([, y]) => y >= top && y < bottom)]
      if (shape.kind === 'line') return seenOf(ring, [outside(-40, top), outside(bottom, 140)], false).map((line) => line)
      return [bandOf(ring, top, bottom)]
    }
    return shape.rings.flatMap(within).filter((ring) => ring.length > 1).map((ring) => moved(ring, off, 0))
  })
  return { ...shape, rings }
}

const outside = (top: number, bottom: number): Ring => [
  [-99, top],
  [199, top],
  [199, bottom],
  [-99, bottom],
]
