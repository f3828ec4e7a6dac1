// What a deed is worth in points of liking.
import { type DeedKind, deeds } from '../deeds/deeds.ts'

/** At most eight, up or down; what was made, or went wrong, never counts against anybody [CAT-1.10]. */
export function pointsFor(kind: DeedKind, worth: number, strength: number): number {
  const points = 8 * strength * (worth < 0 ? -1 : 1)
  switch (deeds[kind].liking) {
    case 'moves':
      return points
    case 'rises':
      return Math.max(0, points)
    case 'stays':
      return 0
  }
}
