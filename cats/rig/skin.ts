// What makes one cat another: its proportions, what it wears, and what its surface is made of.
import type { Ring } from './geometry/ring.ts'
import type { Pose } from './pose.types.ts'
import type { Posture } from './postures/posture.types.ts'
import type { Piece, Shape } from './shape.types.ts'
import type { Ink } from './skin.types.ts'

/** Where clothes are fitted. */
export interface Fitting {
  readonly posture: Posture
  readonly pose: Pose
  /** A path of the head’s own grid, zero at its middle, put where the head is. */
  readonly onHead: (path: string) => Ring[]
  /** The line of the tail. */
  readonly tail: Ring
  /** The rings of the body, as they are drawn. */
  readonly body: readonly Ring[]
}

export interface Worn {
  /** Joined to the head’s outline: hood, crest. */
  readonly crest?: readonly Piece[]
  /** Joined to the head and before it: a crown. */
  readonly top?: readonly Piece[]
  /** Between body and head: collars. */
  readonly under?: readonly Piece[]
  /** On the body and under everything else. */
  readonly stitched?: readonly Shape[]
  /** On the face and over everything. */
  readonly over?: readonly Shape[]
}

export interface EyeLook {
  readonly kind: 'cat' | 'glow' | 'blank' | 'none'
  readonly ink: Ink
  /** How large, for each: mismatched ones differ. */
  readonly sizes: readonly [number, number]
  /** How far apart, and how far down. */
  readonly apart: number
  readonly down: number
}

export interface Skin {
  readonly main: Ink
  /** Ink of what lies on the plate: mouth, legs, lids. */
  readonly inner: Ink
  readonly eyes: EyeLook
  /** How wide the body is, and how tall all of it. */
  readonly girth: number
  readonly height: number
  /** Faces the other way. */
  readonly turned?: boolean
  readonly head: { readonly wide: number; readonly tall: number; readonly path?: string }
  /** Paths of the ears on the head’s grid. */
  readonly ears: readonly [string, string]
  readonly tail: (line: Ring, pose: Pose, posture: Posture) => readonly Ring[]
  /** Head and body have one outline. */
  readonly merged?: boolean
  readonly legless?: boolean
  readonly noWhiskers?: boolean
  readonly noShade?: boolean
  /** Stands on end when it is frightened. */
  readonly fur?: boolean
  readonly dress?: (fitting: Fitting) => Worn
  /** Changes the pieces of one layer before anything is drawn of them. */
  readonly reshape?: (pieces: readonly Piece[], pose: Pose) => readonly Piece[]
  /** What is printed for a piece in the place of its plain plate. */
  readonly paint?: (piece: Piece, inFront: readonly Ring[]) => readonly Shape[]
  /** The last word over all of the drawing. */
  readonly finish?: (shapes: readonly Shape[]) => readonly Shape[]
}
