// The ladder: eleven words for what somebody is to a cat [CAT-1.20].

/** From the lowest; a stranger is somebody of whom nothing is known yet. */
export const rungs = [
  'severed',
  'hostile',
  'rival',
  'wary',
  'neutral',
  'acquaintance',
  'friendly',
  'trusted',
  'close',
  'ally',
  'stranger',
] as const
export type Rung = (typeof rungs)[number]

/** Points of liking at which each rung but the first begins. */
const begins = [-90, -70, -40, -10, 10, 30, 50, 70, 90] as const

/** By how many points a rung is held on to. */
const hold = 3

/** The place of `stranger`. */
export const stranger = rungs.indexOf('stranger')

/** The rung for a liking in points, after the one that it was. */
export function rungFor(points: number, before: number): number {
  const plain = begins.filter((begin) => points >= begin).length
  if (before === stranger || plain === before) return plain
  const low = before === 0 ? Number.NEGATIVE_INFINITY : (begins[before - 1] ?? 0) - hold
  const high = (begins[before] ?? Number.POSITIVE_INFINITY) + hold
  return points >= low && points < high ? before : plain
}
