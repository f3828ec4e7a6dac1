// The coarse word for a mood: one of eight octants, and how strongly.
import type { Pad } from '../cat.types.ts'

/** By the signs of pleasure, arousal and dominance, the negative first (Mehrabian 1996). */
export const octants = [
  'bored',
  'disdainful',
  'anxious',
  'hostile',
  'docile',
  'relaxed',
  'dependent',
  'exuberant',
] as const
export type Octant = (typeof octants)[number]

/** The octant in which a point lies; what is exactly in the middle counts as positive. */
export const octantOf = ([p, a, d]: Readonly<Pad>): Octant =>
  octants[(p < 0 ? 0 : 4) + (a < 0 ? 0 : 2) + (d < 0 ? 0 : 1)] ?? 'exuberant'

/** Whether two octants differ in one sign at most. */
export function besideOrSame(a: Octant, b: Octant): boolean {
  const differs = octants.indexOf(a) ^ octants.indexOf(b)
  return (differs & (differs - 1)) === 0
}

/** Thirds of the way from the middle to a corner. */
export function strengthOf([p, a, d]: Readonly<Pad>): 'slightly' | 'moderately' | 'fully' {
  const length = Math.sqrt(p * p + a * a + d * d)
  return length <= 0.577 ? 'slightly' : length <= 1.155 ? 'moderately' : 'fully'
}
