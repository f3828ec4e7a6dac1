// What is printed of one layer: its plates, the shade on them, and the outline that its pieces have together.
import { shadeOf } from './geometry/halftone.ts'
import { seenOf } from './geometry/outline.ts'
import type { Ring } from './geometry/ring.ts'
import type { Piece, Shape } from './shape.types.ts'
import type { Skin } from './skin.ts'

/** How far shade reaches into a body, and into a head. */
const depths = { body: 9, head: 6 } as const
const [deepDot, lightDot] = [2, 1.25]

/** The plates and their shade. */
export const platesOf = (skin: Skin, pieces: readonly Piece[], inFront: readonly Ring[]): Shape[] => [
  ...pieces.flatMap(
    (piece): readonly Shape[] =>
      skin.paint?.(piece, inFront) ?? [{ part: piece.part, kind: 'plate', ink: piece.ink, rings: [piece.ring] }],
  ),
  ...(skin.noShade ? [] : shadeShapes(pieces, inFront)),
]

/** The line about each piece, where neither what stands in front nor what it is joined with covers it. */
export const outlinesOf = (pieces: readonly Piece[], inFront: readonly Ring[]): Shape[] =>
  pieces.map(({ part, ring }, index) => ({
    part,
    kind: 'line',
    ink: 'line',
    rings: seenOf(ring, [...inFront, ...joinedWith(pieces, index)], true),
  }))

/** Pieces of one ink make one outline; of two inks the later lies on the earlier. */
const joinedWith = (pieces: readonly Piece[], index: number): Ring[] =>
  pieces.flatMap(({ ring, ink }, other) =>
    other > index || (other < index && ink === pieces[index]?.ink) ? [ring] : [],
  )

function shadeShapes(pieces: readonly Piece[], inFront: readonly Ring[]): Shape[] {
  if (pieces.length === 0) return []
  const part = pieces.some((piece) => piece.part === 'body') ? 'body' : 'head'
  const { deep, light } = shadeOf(
    pieces.map(({ ring }) => ring),
    inFront,
    depths[part],
  )
  return [
    { part, kind: 'dots', ink: 'press', rings: [deep], wide: deepDot },
    { part, kind: 'dots', ink: 'press', rings: [light], wide: lightDot },
  ]
}
