// What a drawing is made of before it is written: rings, lines and dots in inks, each on a part that may move.
import type { Ring } from './geometry/ring.ts'
import type { Ink } from './skin.types.ts'

export const partNames = ['body', 'tail', 'head', 'ear-left', 'ear-right', 'before', 'eyes', 'prop'] as const
/** What moves on its own when nothing else happens. */
export type PartName = (typeof partNames)[number]

/** `plate` is colour, printed a little off; `solid` is colour in register; `line` and `dots` are drawn with a round pen. */
export type ShapeKind = 'plate' | 'solid' | 'line' | 'dots'

export interface Shape {
  readonly part: PartName
  readonly kind: ShapeKind
  readonly ink: Ink
  readonly rings: readonly Ring[]
  /** Of dots their width in units, of lines how many pens wide. */
  readonly wide?: number
}

/** A closed piece of the cat, with its own place in front of others. */
export interface Piece {
  readonly part: PartName
  readonly ring: Ring
  readonly ink: Ink
}
