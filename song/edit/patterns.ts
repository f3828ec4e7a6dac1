// Whole patterns: copied, cleared, made longer or shorter, taken away; and the lane that plays them.
import { bounds } from '../format/bounds.ts'
import { songLimits } from '../limits.ts'
import type { Pattern, Section, Song } from '../song.types.ts'
import { type Cells, rowOf } from './rows.ts'
import { blankPattern, withPattern } from './with.ts'

/** With an empty pattern more at the end, of at most sixteen. */
export const addPattern = (song: Song, pattern: Pattern = blankPattern(song)): Song =>
  withPattern(song, song.patterns.length, pattern)

/** With one pattern as another is. */
export function copyPattern(song: Song, from: number, to: number): Song {
  const pattern = song.patterns[from]
  return pattern ? withPattern(song, to, pattern) : song
}

/** With a pattern's cells gone. */
export function clearPattern(song: Song, index: number): Song {
  const pattern = song.patterns[index]
  return pattern && Object.keys(pattern.cells).length > 0 ? withPattern(song, index, { ...pattern, cells: {} }) : song
}

/** With another length, 1–64. `repeat` fills what was added with what there was; without it cells beyond the end are kept and silent. */
export function withLength(song: Song, index: number, length: number, repeat = false): Song {
  const pattern = song.patterns[index]
  const steps = Math.min(bounds.patternLength.most, Math.max(1, Math.round(length) || 1))
  if (!pattern || pattern.length === steps) return song
  const cells =
    repeat && steps > pattern.length
      ? Object.fromEntries(
          Object.entries(pattern.cells)
            .map(([id, row]): [string, Cells] => [id, repeated(row, pattern.length, steps)])
            .filter(([, row]) => row.length > 0),
        )
      : pattern.cells
  return withPattern(song, index, { length: steps, cells })
}

const repeated = (row: Cells, length: number, steps: number): Cells =>
  rowOf(
    Array.from({ length: Math.ceil(steps / length) }, (_, time) =>
      row
        .filter(({ step }) => step < length && step + time * length < steps)
        .map((cell) => ({ ...cell, step: cell.step + time * length })),
    ).flat(),
  )

/** Without a pattern; the sections that played it go, the others play on what they played. The last pattern stays. */
export function removePattern(song: Song, index: number): Song {
  if (song.patterns.length < 2 || !song.patterns[index]) return song
  return {
    ...song,
    patterns: song.patterns.toSpliced(index, 1),
    lane: song.lane.flatMap((section) =>
      section.pattern === index
        ? []
        : [section.pattern > index ? { ...section, pattern: section.pattern - 1 } : section],
    ),
  }
}

/** With a section more before a place of the lane, of at most 128. */
export const insertSection = (song: Song, at: number, section: Section): Song =>
  song.lane.length >= songLimits.sections || !song.patterns[section.pattern]
    ? song
    : { ...song, lane: song.lane.toSpliced(Math.max(0, at), 0, section) }

/** With a section changed. */
export function withSection(song: Song, at: number, part: Partial<Section>): Song {
  const section = song.lane[at]
  return section ? { ...song, lane: song.lane.with(at, { ...section, ...part }) } : song
}

/** Without a section. */
export const removeSection = (song: Song, at: number): Song =>
  song.lane[at] ? { ...song, lane: song.lane.toSpliced(at, 1) } : song

/** With a section at another place. */
export function moveSection(song: Song, from: number, to: number): Song {
  const section = song.lane[from]
  const place = Math.min(song.lane.length - 1, Math.max(0, to))
  return section && place !== from ? { ...song, lane: song.lane.toSpliced(from, 1).toSpliced(place, 0, section) } : song
}
