// Edits of patterns, spans, tracks and the lane: right songs, and the same objects where nothing changed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySong } from '#dev-env/any-song'
import { blankSong } from '../blank-song.ts'
import { usual } from '../format/read-cell.ts'
import { readSong } from '../read-song.ts'
import type { Cell, Song } from '../song.types.ts'
import {
  addPattern,
  clearPattern,
  copyPattern,
  insertSection,
  moveSection,
  removePattern,
  removeSection,
  withLength,
  withSection,
} from './patterns.ts'
import type { Cells } from './rows.ts'
import { clearSpan, copySpan, pasteSpan } from './span.ts'
import { addTrack, moveTrack, removeTrack } from './tracks.ts'
import { withPattern, withRow, withTrack } from './with.ts'

const cell = (step: number, note = 60): Cell => ({ step, note, ...usual })
const said = (cells: Cells | undefined): string => (cells ?? []).map(({ step, note }) => `${step}:${note}`).join(' ')
const row = (song: Song, pattern: number, track: string): string => said(song.patterns[pattern]?.cells[track])
const base: Song = {
  ...blankSong(1),
  patterns: [
    { length: 16, cells: { kick: [cell(0), cell(12)], lead: [cell(0, 64), cell(4, 67)] } },
    { length: 8, cells: {} },
  ],
  lane: [
    { pattern: 0, times: 1, transpose: 0 },
    { pattern: 1, times: 2, transpose: 3 },
  ],
}

test('SONG-1.14 whatever part is edited, a right song comes of it', () => {
  const small = fc.integer({ min: -2, max: 20 })
  fc.assert(
    fc.property(anySong, small, small, fc.nat(70), (song, a, b, length) => {
      const id = song.tracks[a % song.tracks.length]?.id ?? 'none'
      const pattern = song.patterns[0] ?? { length: 1, cells: {} }
      const ids = song.tracks.map((track) => track.id)
      const span = { from: Math.max(0, a), to: Math.max(0, b), tracks: ids }
      for (const [at, next] of [
        withRow(song, a, id, [cell(3)]),
        withTrack(song, id, { instrument: 'bell' }),
        addTrack(song, 'openhat'),
        removeTrack(song, id),
        moveTrack(song, id, b),
        addPattern(song),
        copyPattern(song, a, b),
        clearPattern(song, a),
        withLength(song, a, length),
        withLength(song, 0, length, true),
        removePattern(song, a),
        insertSection(song, a, { pattern: b, times: 1, transpose: 0 }),
        withSection(song, a, { times: 3 }),
        removeSection(song, a),
        moveSection(song, a, b),
        withPattern(song, 0, pasteSpan(pattern, copySpan(pattern, span), length)),
        withPattern(song, 0, clearSpan(pattern, span)),
      ].entries())
        expect([at, readSong(next)]).toEqual([at, { song: next }])
    }),
    { numRuns: 150 },
  )
})

describe('SONG-1.14 rows and patterns', () => {
  test('a row is set, patterns up to it are made, what was not touched stays', () => {
    const next = withRow(base, 3, 'snare', [cell(4)])
    expect(next.patterns.map(({ length }) => length)).toEqual([16, 8, 16, 16])
    expect(row(next, 3, 'snare')).toBe('4:60')
    expect(next.patterns[0]).toBe(base.patterns[0])
    expect(withRow(base, 0, 'kick', base.patterns[0]?.cells['kick'] ?? [])).toBe(base)
    expect(withRow(base, 1, 'kick', [])).toBe(base)
    expect(withRow(base, 16, 'kick', [cell(0)])).toBe(base)
    expect(Object.keys(withRow(base, 0, 'kick', []).patterns[0]?.cells ?? {})).toEqual(['lead'])
    expect(withRow(base, 0, 'kick', [cell(1)]).patterns[0]?.cells['lead']).toBe(base.patterns[0]?.cells['lead'])
  })
  test('a pattern grows with what there was in it, and shrinks without losing anything', () => {
    expect(row(withLength(base, 0, 32, true), 0, 'kick')).toBe('0:60 12:60 16:60 28:60')
    const short = withLength(base, 0, 8)
    expect(row(short, 0, 'kick')).toBe('0:60 12:60')
    expect(withLength(short, 0, 16)).toEqual(base)
    expect(row(withLength(short, 0, 16, true), 0, 'kick')).toBe('0:60 8:60')
  })
  test('copied, cleared and removed, with what the lane says of it', () => {
    expect(copyPattern(base, 0, 2).patterns[2]).toBe(base.patterns[0])
    expect(clearPattern(base, 0).patterns[0]).toEqual({ length: 16, cells: {} })
    expect(clearPattern(base, 1)).toBe(base)
    expect(removePattern(base, 0).lane).toEqual([{ pattern: 0, times: 2, transpose: 3 }])
    const one = removePattern(base, 0)
    expect(removePattern(one, 0)).toBe(one)
  })
  test('sections come, change, go and move', () => {
    const bridge = { pattern: 1, times: 4, transpose: 0 }
    const [first, second] = base.lane
    expect(insertSection(base, 1, bridge).lane).toEqual([first, bridge, second])
    expect(moveSection(base, 1, 0).lane).toEqual([second, first])
    expect(withSection(base, 0, { times: 9 }).lane[0]).toEqual({ pattern: 0, times: 9, transpose: 0 })
    expect(removeSection(base, 0).lane).toEqual([second])
    expect(insertSection(base, 0, { ...bridge, pattern: 7 })).toBe(base)
  })
})

test('SONG-1.14 a span is copied over what was there, and silenced', () => {
  const [pattern] = base.patterns
  if (!pattern) throw new Error('there is a pattern')
  const clip = copySpan(pattern, { from: 0, to: 4, tracks: ['kick', 'lead', 'snare'] })
  const pasted = pasteSpan(pattern, clip, 12)
  expect([said(pasted.cells['kick']), said(pasted.cells['lead'])]).toEqual(['0:60 12:60', '0:64 4:67 12:64'])
  expect(pasteSpan(pattern, clip, 62).cells['kick']?.map(({ step }) => step)).toEqual([0, 12, 62])
  expect(clearSpan(pattern, { from: 0, to: 5, tracks: ['lead'] })).toEqual({
    length: 16,
    cells: { kick: pattern.cells['kick'] },
  })
})

test('SONG-1.14 tracks come with an id of their own, go with their cells, and there are never more than twelve or none', () => {
  const more = addTrack(addTrack(base, 'kick'), 'strings', 'Strings')
  expect(more.tracks.slice(8).map(({ id, name }) => `${id} ${name}`)).toEqual(['kick2 kick', 'strings Strings'])
  let full = base
  for (let at = 0; at < 20; at++) full = addTrack(full, 'keys')
  expect(full.tracks).toHaveLength(12)
  expect(new Set(full.tracks.map(({ id }) => id)).size).toBe(12)
  const gone = removeTrack(base, 'kick')
  expect(Object.keys(gone.patterns[0]?.cells ?? {})).toEqual(['lead'])
  expect(gone.patterns[1]).toBe(base.patterns[1])
  let few = base
  for (const { id } of base.tracks) few = removeTrack(few, id)
  expect(few.tracks.map(({ id }) => id)).toEqual(['pluck'])
  expect(
    moveTrack(base, 'pluck', 0)
      .tracks.map(({ id }) => id)
      .slice(0, 2),
  ).toEqual(['pluck', 'kick'])
  expect(withTrack(base, 'lead', { instrument: 'bell' }).patterns).toBe(base.patterns)
  expect(removeTrack(base, 'none')).toBe(base)
})
