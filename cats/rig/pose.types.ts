// What a cat’s body says, as numbers that a drawing follows.
import type { PostureName } from './postures/posture.types.ts'

export interface Pose {
  readonly posture: PostureName
  /** 0 upright and forward, 1 flat. */
  readonly ears: number
  /** 0 a slit, 1 all of the eye. */
  readonly pupils: number
  /** 0 wide open, 1 shut. */
  readonly lids: number
  /** 0–1, lids drawn down to the nose. */
  readonly glare: number
  /** −1 corners down, 1 up. */
  readonly mouth: number
  readonly opens: 'shut' | 'smiles' | 'hisses'
  /** −1 back along the cheeks, 1 forward. */
  readonly whiskers: number
  /** Where it looks, in units of the grid. */
  readonly look: readonly [number, number]
  /** 0–1, fur on end. */
  readonly bristle: number
}
