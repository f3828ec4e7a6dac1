// Sections of the lane: moved, and how long they are together.
import type { Section, Song } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { lengthOf } from '../../../../kit/clock-of.ts'
import { isLoop } from '../../../../sound/repeats.ts'
import { songMs } from '../../../../sound/song-ms.ts'
import { barOf } from '../edit/places.ts'
import { withPattern } from '#song/edit/with'
import { patternAt } from '../edit/rows.ts'

/** The song with this lane; a pattern that a section names is there, even if it is empty. */
export function withLane(song: Song, lane: readonly Section[]): Song {
  const last = Math.max(-1, ...lane.map(({ pattern }) => pattern))
  const whole = last >= song.patterns.length ? withPattern(song, last, patternAt(song, last)) : song
  return { ...whole, lane }
}

const stepsOf = (song: Song, { pattern, times }: Section): number => patternAt(song, pattern).length * times

/** How many steps come before a section. */
export const stepsBefore = (song: Song, index: number): number =>
  song.lane.slice(0, index).reduce((sum, section) => sum + stepsOf(song, section), 0)

/** How long the song is, in bars and as a time. */
export function shownLength(song: Song): string {
  const lane = song.lane.length > 0 ? song.lane : [{ pattern: 0, times: 1, transpose: 0 }]
  const steps = lane.reduce((sum, section) => sum + stepsOf(song, section), 0)
  const bars = Math.round((steps / barOf(song)) * 10) / 10
  return songStudioLines.lane.length(String(bars), lengthOf(songMs(song)), isLoop(song))
}
