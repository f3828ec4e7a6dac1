// Tofu: built of blocks, with a side and a top.
import { voxelRings } from '../geometry/voxels.ts'
import type { Ring } from '../geometry/ring.ts'
import { taper } from '../geometry/taper.ts'
import type { Piece } from '../shape.types.ts'
import type { Skin } from '../skin.ts'

const block = 6
/** How deep the blocks go, to the right and up. */
const deep = [7, -5] as const

export const tofu: Skin = {
  main: 'white',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'cyan', sizes: [0.95, 0.95], apart: 9, down: 0 },
  girth: 1.2,
  height: 0.9,
  head: { wide: 1.3, tall: 1.1, path: 'M-22 -15H20V17H-22Z' },
  ears: ['M-22 0V-27H-10V0Z', 'M20 0V-27H8V0Z'],
  noShade: true,
  tail: (line) => [taper(line, () => 8)],
  reshape: (pieces) => {
    const [first] = pieces
    if (!first) return pieces
    const part = pieces.some((piece) => piece.part === 'head') ? 'head' : first.part
    return voxelRings(
      pieces.map(({ ring }) => ring),
      block,
    ).flatMap((ring): Piece[] => [
      ...sides(ring).map((side): Piece => ({ part, ring: side, ink: 'cyan' })),
      { part, ring, ink: 'white' },
    ])
  },
}

/** The faces of what the ring is pushed back by. */
const sides = (ring: Ring): Ring[] =>
  ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from
    const seen = to[0] > from[0] || to[1] > from[1]
    return seen ? [[from, to, [to[0] + deep[0], to[1] + deep[1]], [from[0] + deep[0], from[1] + deep[1]]] as const] : []
  })
