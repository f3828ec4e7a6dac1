// A belief about what somebody is like: what spoke for it and what against.

/** Counts in hundredths. */
export interface Belief {
  for: number
  against: number
}
