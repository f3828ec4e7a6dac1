// From five traits to a temper: the mood to which somebody returns.
import type { Pad } from '../cat.types.ts'

/** Openness, conscientiousness, extraversion, agreeableness and emotional stability, each from −1 to 1. */
export type Traits = readonly [
  openness: number,
  conscience: number,
  outgoing: number,
  agreeable: number,
  stable: number,
]

/** Mehrabian's regression of 1996, as Gebhard's ALMA uses it [CAT-1.3]. */
export const temperOf = ([o, c, e, a, s]: Traits): Pad => [
  0.21 * e + 0.59 * a + 0.19 * s,
  0.15 * o + 0.3 * a - 0.57 * s,
  0.25 * o + 0.17 * c + 0.6 * e - 0.32 * a,
]
