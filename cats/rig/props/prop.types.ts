// Things that stand beside a cat, drawn like it: on a grid 64 wide with the floor at 94.
import type { Ink } from '../skin.types.ts'

export const propNames = [
  'paper',
  'card',
  'rope',
  'hole',
  'sign',
  'hourglass',
  'yarn',
  'box',
  'plug',
  'teapot',
  'puzzle',
  'clocks',
  'bars',
  'cable',
  'rack',
  'unplugged',
] as const
export type PropName = (typeof propNames)[number]

export interface Prop {
  /** Closed paths with an outline each, back to front. */
  readonly pieces: readonly (readonly [Ink, string])[]
  /** Lines in black on them. */
  readonly lines?: string
  /** Closed paths of black. */
  readonly black?: string
}
