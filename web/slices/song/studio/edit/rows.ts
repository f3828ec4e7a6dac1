// Looking up patterns, rows and tracks of a song, those included that nobody has made yet.
import { blankPattern, withRow } from '#song/edit/with'
import type { Cell, Pattern, Song, Track } from '#song/song.types'

/** A row without cells, always the same one, so that nothing is drawn anew for it. */
export const noCells: readonly Cell[] = []

/** A pattern by its index; those that nobody has made yet are empty. */
export const patternAt = (song: Song, index: number): Pattern => song.patterns[index] ?? blankPattern(song)

/** The cells of one track in one pattern. */
export const rowOf = (song: Song, pattern: number, track: string): readonly Cell[] =>
  song.patterns[pattern]?.cells[track] ?? noCells

/** The track of this id. */
export const trackOf = (song: Song, id: string): Track | undefined => song.tracks.find((track) => track.id === id)

/** The song with the cells of a row changed. */
export const changedRow = (
  song: Song,
  pattern: number,
  track: string,
  to: (cells: readonly Cell[]) => readonly Cell[],
): Song => withRow(song, pattern, track, to(rowOf(song, pattern, track)))
