// The side of a runner by which a sketch is joined to a world.

/** What of a runner has to do with worlds. */
export interface WorldFrame {
  world(message: unknown): void
  onWorld: ((message: unknown) => void) | null
}
