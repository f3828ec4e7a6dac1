// Tails that several cats have.
import { narrowing, taper } from '../geometry/taper.ts'
import type { Ring } from '../geometry/ring.ts'
import type { Pose } from '../pose.types.ts'

/** Fur that a fright makes thick in its middle. */
export const plainTail =
  (from: number, to: number) =>
  (line: Ring, { bristle }: Pose): Ring[] => [
    taper(line, (share) => narrowing(from, to)(share) + bristle * 8 * 4 * share * (1 - share)),
  ]

/** The line until a share of its length is left. */
export const shortened = (line: Ring, share: number): Ring => line.slice(0, Math.max(3, Math.ceil(line.length * share)))
