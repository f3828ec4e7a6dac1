// How uneven the way to the house and back is.

/** The mean difference between one measurement and the next, in milliseconds; 0 of fewer than two. */
export function jitterOf(trips: readonly number[]): number {
  const steps = trips.slice(1).map((ms, at) => Math.abs(ms - (trips[at] ?? ms)))
  return steps.length === 0 ? 0 : steps.reduce((sum, step) => sum + step, 0) / steps.length
}
