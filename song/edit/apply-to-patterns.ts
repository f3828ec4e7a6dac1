// Edits of patterns, their cells, and the lane.
import { byPlace } from '../format/read-cell.ts'
import { songLimits } from '../limits.ts'
import type { SongFault } from '../song-fault.types.ts'
import type { Pattern, Song } from '../song.types.ts'
import type { Edit, Edited } from './edit.types.ts'
import { withLength } from './patterns.ts'
import { type Cells, erase, paint } from './rows.ts'
import { withPattern, withRow } from './with.ts'

export type PatternEdit = Extract<Edit, { op: 'cell' | 'row' | 'length' | 'add-pattern' | 'drop-pattern' | 'lane' }>

/** The song with one edit of its patterns or lane. */
export function applyToPatterns(song: Song, edit: PatternEdit): Edited {
  const last = song.patterns.length - 1
  switch (edit.op) {
    case 'add-pattern':
      return song.patterns.length >= songLimits.patterns
        ? { fault: many('patterns', song.patterns.length + 1, songLimits.patterns) }
        : { song: withPattern(song, song.patterns.length, { length: edit.length, cells: {} }) }
    case 'drop-pattern':
      if (last === 0) return { fault: { code: 'last', path: 'patterns', value: last } }
      return song.lane.some(({ pattern }) => pattern === last)
        ? { fault: { code: 'pattern', path: 'lane', value: last } }
        : { song: { ...song, patterns: song.patterns.slice(0, last) } }
    case 'lane': {
      const beyond = edit.lane.findIndex(({ pattern }) => pattern > last)
      const named = edit.lane[beyond]?.pattern
      return named === undefined
        ? { song: { ...song, lane: edit.lane } }
        : { fault: { code: 'pattern', path: `lane[${beyond}].pattern`, value: named, most: last } }
    }
    default:
      return song.patterns[edit.pattern]
        ? applyInPattern(song, edit)
        : { fault: { code: 'pattern', path: 'pattern', value: edit.pattern, most: last } }
  }
}

function applyInPattern(song: Song, edit: Extract<PatternEdit, { op: 'cell' | 'row' | 'length' }>): Edited {
  if (edit.op === 'length') return { song: withLength(song, edit.pattern, edit.length) }
  if (!song.tracks.some(({ id }) => id === edit.track))
    return { fault: { code: 'track', path: 'track', value: edit.track } }
  const row = song.patterns[edit.pattern]?.cells[edit.track] ?? []
  const next = edit.op === 'row' ? edit.cells : cellSet(row, edit)
  if (next.length > songLimits.cellsInRow) return { fault: many('cells', next.length, songLimits.cellsInRow) }
  if (next.length > row.length) {
    const cells = cellsIn(song) - row.length + next.length
    if (cells > songLimits.cells) return { fault: many('patterns', cells, songLimits.cells) }
  }
  return { song: withRow(song, edit.pattern, edit.track, next) }
}

function cellSet(row: Cells, { step, note, cell }: Extract<PatternEdit, { op: 'cell' }>): Cells {
  if (!cell) return erase(row, step, note)
  const set = { ...cell, step, note }
  const isFull = row.length >= songLimits.cellsInRow && !row.some((each) => byPlace(each, set) === 0)
  return isFull ? [...row, set] : paint(row, set)
}

const many = (path: string, value: number, most: number): SongFault => ({ code: 'many', path, value, most })

// Counted once a pattern, because a drag applies an edit at every move.
const counted = new WeakMap<Pattern, number>()

const cellsIn = ({ patterns }: Song): number => patterns.reduce((sum, pattern) => sum + countOf(pattern), 0)

function countOf(pattern: Pattern): number {
  const known = counted.get(pattern)
  if (known !== undefined) return known
  const count = Object.values(pattern.cells).reduce((sum, row) => sum + row.length, 0)
  counted.set(pattern, count)
  return count
}
