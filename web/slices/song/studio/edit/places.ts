// Where a step is: in bars, beats and pages, and how a place of the song is shown.
import type { Song } from '#song/song.types'

/** Steps to a bar. */
export const barOf = ({ perBeat, beats }: Pick<Song, 'perBeat' | 'beats'>): number => perBeat * beats

/** Steps that stand side by side in the grid: whole beats, about sixteen. */
export const pageOf = ({ perBeat }: Pick<Song, 'perBeat'>): number => (perBeat % 3 === 0 ? 12 : 16)

/** How many pages a pattern has. */
export const pagesOf = (length: number, page: number): number => Math.ceil(length / page)

/** `003.2.4`: bar, beat and step, each from one. */
export function shownPlace(step: number, song: Pick<Song, 'perBeat' | 'beats'>): string {
  const whole = Math.max(0, Math.floor(step))
  const bar = Math.floor(whole / barOf(song)) + 1
  const beat = Math.floor((whole % barOf(song)) / song.perBeat) + 1
  return `${String(bar).padStart(3, '0')}.${beat}.${(whole % song.perBeat) + 1}`
}

/** The letter of a pattern. */
export const letterOf = (pattern: number): string => String.fromCharCode(65 + pattern)
