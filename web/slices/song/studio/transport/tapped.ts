// The tempo that somebody taps: the mean of the last taps, as long as they come one after the other.
import { songLimits } from '#song/limits'

/** Whoever waits longer begins anew. */
const pauseMs = 2_200
const most = 8

/** The taps that count with this one. */
export const withTap = (taps: readonly number[], atMs: number): readonly number[] =>
  atMs - (taps.at(-1) ?? atMs) > pauseMs ? [atMs] : [...taps, atMs].slice(-most)

/** Beats a minute, whole and within what a song may have; null before the second tap. */
export function tappedTempo(taps: readonly number[]): number | null {
  const [first] = taps
  const last = taps.at(-1)
  if (first === undefined || last === undefined || last <= first) return null
  const bpm = Math.round(60_000 / ((last - first) / (taps.length - 1)))
  return Math.min(songLimits.bpm.most, Math.max(songLimits.bpm.least, bpm))
}
