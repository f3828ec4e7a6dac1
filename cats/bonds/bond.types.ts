// What somebody is to a cat, in whole numbers, so that a stored world is the world.

/** Liking in hundredths of a point (−10 000 to 10 000), trust and fear in thousandths, how often they met in hundredths. */
export interface Bond {
  liking: number
  trust: number
  fear: number
  met: number
  /** When it last had to do with them, and for when the numbers stand. */
  seen: number
  at: number
  /** Hundredths of points by which core memories shift what the liking returns to. */
  core: number
  /** The rung of the ladder, by its place. */
  rung: number
}
