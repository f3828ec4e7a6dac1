// Tells the console of a sketch that something it did in its world came to nothing, and why.
import type { WorldFrame } from './world-frame.types.ts'

export type Refuse = (why: string) => void

/** For whoever wrote the sketch; whoever looks at it sees that nothing came of it. */
export const refusing =
  (frame: WorldFrame): Refuse =>
  (refused) =>
    frame.world({ refused })
