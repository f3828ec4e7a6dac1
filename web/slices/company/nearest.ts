// Which of several boxes lies nearest to a spot.
import type { Place } from '#contract/modules'
import type { Spot } from './walk.ts'

/** Its position in the list; −1 of none. What is turned counts as if it were not. */
export function nearest(places: readonly Place[], { x, y }: Spot): number {
  const away = ({ x: left, y: top, width, height }: Place): number =>
    Math.hypot(Math.max(left - x, x - left - width, 0), Math.max(top - y, y - top - height, 0))
  return places.reduce((best, place, at) => {
    const known = places[best]
    return known && away(known) <= away(place) ? best : at
  }, -1)
}
