// How a cat holds itself, drawn once for all twelve on the grid of 96 with the ground at 94.
import type { Frame, Point } from '../geometry/ring.ts'

export const postureNames = ['sit', 'greet', 'loaf', 'curl', 'pounce', 'arch', 'crouch', 'sprawl', 'aloof'] as const
export type PostureName = (typeof postureNames)[number]

export interface Posture {
  /** Closed paths that make the body together, behind the head. */
  readonly body: readonly string[]
  /** Legs and toes, in ink on it. */
  readonly legs: string
  /** Closed paths before the head: an arm, paws. */
  readonly before?: readonly string[]
  readonly head: Frame
  /** The line of the tail from its root to its tip. */
  readonly tail: string
  /** It lies before the body. */
  readonly wraps?: boolean
  /** Where it turns when it sways. */
  readonly root: Point
  /** In the middle of the chest, and of the flank: what is worn and stitched lies there. */
  readonly chest: Point
  readonly flank: Point
  /** The middle of the body, about which some are wider. */
  readonly middle: number
}
