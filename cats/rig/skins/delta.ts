// Delta: cut out of one red crystal.
import { cornered, facetsOf, toneOf, type Triangle } from '../geometry/facets.ts'
import { gridIn } from '../geometry/halftone.ts'
import { seenOf } from '../geometry/outline.ts'
import { narrowing, taper } from '../geometry/taper.ts'
import type { Skin } from '../skin.ts'

export const delta: Skin = {
  main: 'coral',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'sun', sizes: [0.95, 0.95], apart: 10, down: 0 },
  girth: 1.04,
  height: 0.98,
  head: { wide: 1.14, tall: 1.04, path: 'M-9 -15H9L20 -9L25 4L9 18H-9L-25 4L-20 -9Z' },
  ears: ['M-24 2L-25 -31L-4 -13L-8 2Z', 'M24 2L25 -31L4 -13L8 2Z'],
  noShade: true,
  tail: (line, _, { wraps }) => [taper(cornered([...line], wraps ? 0.6 : 1.6), narrowing(8, 2), false)],
  reshape: (pieces) =>
    pieces.map((piece) =>
      tolerances[piece.part] ? { ...piece, ring: cornered(piece.ring, tolerances[piece.part] ?? 0) } : piece,
    ),
  paint: ({ part, ring, ink }, inFront) => {
    const plain = { part, kind: 'plate', ink, rings: [ring] } as const
    if (part !== 'body' && part !== 'head') return [plain]
    const facets = facetsOf(ring)
    const of = (tone: 0 | 2): Triangle[] => facets.filter((facet) => toneOf(facet) === tone)
    return [
      plain,
      { part, kind: 'dots', ink: 'press', rings: [gridIn(of(2), inFront, 3)], wide: 1.7 },
      { part, kind: 'dots', ink: 'chalk', rings: [gridIn(of(0), inFront, 3)], wide: 1.5 },
      { part, kind: 'line', ink: 'press', rings: facets.flatMap((facet) => seenOf(facet, inFront, true)), wide: 0.4 },
    ]
  },
}

/** How small a bend each part may have and still lose it. */
const tolerances: Readonly<Record<string, number>> = { body: 2.6, before: 0.9, tail: 0.9 }
