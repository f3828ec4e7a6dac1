// A song with one part of it changed: a row, a pattern, a track. What was not touched stays the very same object, so that pages draw and threads compile that part alone.
import { bounds } from '../format/bounds.ts'
import { songLimits } from '../limits.ts'
import type { Pattern, Song, Track } from '../song.types.ts'
import type { Cells } from './rows.ts'

/** With other cells of one track in one pattern; patterns up to it are made where they are missing. */
export function withRow(song: Song, index: number, track: string, row: Cells): Song {
  const pattern = song.patterns[index] ?? blankPattern(song)
  const before = pattern.cells[track] ?? []
  if (song.patterns[index] && (before === row || (before.length === 0 && row.length === 0))) return song
  const { [track]: _gone, ...others } = pattern.cells
  return withPattern(song, index, { ...pattern, cells: row.length === 0 ? others : { ...pattern.cells, [track]: row } })
}

/** With another pattern at a place; those before it are made where they are missing. */
export function withPattern(song: Song, index: number, pattern: Pattern): Song {
  if (!(index >= 0 && index < songLimits.patterns) || song.patterns[index] === pattern) return song
  const patterns = [...song.patterns]
  while (patterns.length <= index) patterns.push(blankPattern(song))
  patterns[index] = pattern
  return { ...song, patterns }
}

/** An empty pattern of one bar. */
export const blankPattern = ({ perBeat, beats }: Song): Pattern => ({
  length: Math.min(bounds.patternLength.most, perBeat * beats),
  cells: {},
})

/** With one track changed; its cells stay, whatever instrument it is now. */
export function withTrack(song: Song, id: string, part: Partial<Omit<Track, 'id'>>): Song {
  const at = song.tracks.findIndex((track) => track.id === id)
  const track = song.tracks[at]
  return track ? { ...song, tracks: song.tracks.with(at, { ...track, ...part }) } : song
}
