// Delta: cut out of one red crystal.
import { cornered, facetsOf, toneOf } from '../geometry/facets.ts'
import { narrowing, taper } from '../geometry/taper.ts'
import type { Shape } from '../shape.types.ts'
import type { Skin } from '../skin.ts'

const tones = ['white', 'coral', 'slate-dark'] as const

export const delta: Skin = {
  main: 'coral',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'sun', sizes: [0.95, 0.95], apart: 10, down: 0 },
  girth: 0.98,
  head: { wide: 1.06, tall: 1, path: 'M-9 -15H9L20 -9L25 4L9 18H-9L-25 4L-20 -9Z' },
  ears: ['M-24 2L-25 -31L-4 -13L-8 2Z', 'M24 2L25 -31L4 -13L8 2Z'],
  noShade: true,
  tail: (line, _, { wraps }) => [taper(cornered([...line], wraps ? 0.6 : 1.6), narrowing(8, 2), false)],
  reshape: (pieces) =>
    pieces.map((piece) => (piece.part === 'body' || piece.part === 'before' || piece.part === 'tail' ? { ...piece, ring: cornered(piece.ring, piece.part === 'body' ? 2.6 : 0.9) } : piece)),
  paint: ({ part, ring, ink }) => {
    const facets = facetsOf(ring)
    const toned = ([0, 2] as const).map(
      (tone): Shape => ({ part, kind: 'plate', ink: tones[tone], rings: facets.filter((facet) => toneOf(facet) === tone) }),
    )
    return [{ part, kind: 'plate', ink, rings: [ring] }, ...toned]
  },
}
