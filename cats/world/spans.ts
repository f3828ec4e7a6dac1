// In which pieces a long time is lived through, so that whoever lets it pass may do something else in between.
import type { Second } from './world.types.ts'

/** The longest piece, in seconds: two days among five hundred people take some fifteen milliseconds. */
export const longestSpan = 2 * 86_400

/** The seconds between two at which to pause, the earliest first; none where the time between them is one piece. */
export function* pausesBetween(from: Second, until: Second): Generator<Second, void> {
  for (let at = from + longestSpan; at < until; at += longestSpan) yield at
}
