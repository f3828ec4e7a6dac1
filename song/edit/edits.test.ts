// Edits as data: they commute, they are read back, they say what lies between any two songs, and they take things back.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRow, anySong } from '#dev-env/any-song'
import { blankSong } from '../blank-song.ts'
import { usual } from '../format/read-cell.ts'
import { songLimits } from '../limits.ts'
import { readSong } from '../read-song.ts'
import type { Song } from '../song.types.ts'
import { writeSong } from '../write-song.ts'
import { applyEdit, applyEdits } from './apply-edit.ts'
import type { Edit } from './edit.types.ts'
import { editsBetween } from './edits-between.ts'
import { done, type History, noHistory, redo, undo } from './history.ts'
import { readEdit } from './read-edit.ts'
import { withRow, withTrack } from './with.ts'

const look = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }
const cellAt = (step: number, note = 60, track = 'kick'): Extract<Edit, { op: 'cell' }> => ({
  op: 'cell',
  pattern: 0,
  track,
  step,
  note,
  cell: look,
})
const ids = ['kick', 'b2', '3', 'lead', 'bass']
const anyCellEdit: fc.Arbitrary<Extract<Edit, { op: 'cell' }>> = fc.record({
  op: fc.constant('cell' as const),
  pattern: fc.integer({ min: 0, max: 2 }),
  track: fc.constantFrom(...ids),
  step: fc.integer({ min: 0, max: 7 }),
  note: fc.integer({ min: 60, max: 63 }),
  cell: fc.option(fc.integer({ min: 1, max: 127 }).map((velocity) => ({ ...look, velocity }))),
})
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: anyCellEdit },
  fc.record({ op: fc.constant('row' as const), pattern: fc.nat(3), track: fc.constantFrom(...ids), cells: anyRow(6) }),
  fc.constantFrom<Edit>(
    { op: 'song', set: { bpm: 99, swing: 0.25 } },
    { op: 'effects', set: { glue: 0.7 } },
    { op: 'track', track: 'kick', set: { mute: true, instrument: 'clap' } },
    { op: 'add-track', track: { ...(blankSong(1).tracks[4] ?? blankTrack()), id: 'bass' }, at: 1 },
    { op: 'remove-track', track: 'kick' },
    { op: 'move-track', track: 'b2', at: 0 },
    { op: 'length', pattern: 1, length: 33 },
    { op: 'add-pattern', length: 12 },
    { op: 'drop-pattern' },
    { op: 'lane', lane: [{ pattern: 1, times: 2, transpose: -3 }] },
  ),
)
function blankTrack(): never {
  throw new Error('a blank song has tracks')
}

const after = (song: Song, ...edits: Edit[]): string => writeSong(applyEdits(song, edits))

describe('SONG-1.15 edits', () => {
  test('of different cells come to the same in either order', () => {
    fc.assert(
      fc.property(anySong, anyCellEdit, anyCellEdit, (song, a, b) => {
        fc.pre(a.pattern !== b.pattern || a.track !== b.track || a.step !== b.step || a.note !== b.note)
        expect(after(song, a, b)).toBe(after(song, b, a))
      }),
      { numRuns: 300 },
    )
  })
  test('of a cell and of what is no cell of it come to the same too', () => {
    const others: Edit[] = [
      { op: 'song', set: { bpm: 99 } },
      { op: 'effects', set: { master: -3 } },
      { op: 'track', track: 'kick', set: { pan: 1 } },
      { op: 'length', pattern: 0, length: 3 },
      { op: 'move-track', track: 'kick', at: 3 },
      { op: 'add-pattern', length: 5 },
    ]
    for (const other of others)
      expect(after(blankSong(1), cellAt(9), other)).toBe(after(blankSong(1), other, cellAt(9)))
  })
  test('give right songs or faults, twice the same as once, and are read back from a wire', () => {
    fc.assert(
      fc.property(anySong, fc.array(anyEdit, { maxLength: 8 }), (song, edits) => {
        let now = song
        for (const edit of edits) {
          expect(readEdit(JSON.parse(JSON.stringify(edit)))).toEqual({ edit })
          const next = applyEdit(now, edit)
          if ('fault' in next) continue
          expect(readSong(next.song)).toEqual({ song: next.song })
          now = next.song
        }
      }),
      { numRuns: 200 },
    )
  })
  test('say what lies between any two songs', () => {
    fc.assert(
      fc.property(anySong, anySong, (before, next) => {
        const edits = editsBetween(before, next)
        expect(applyEdits(before, edits)).toEqual(next)
        expect(editsBetween(before, before)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
  test('are few and small where little was done', () => {
    const song = blankSong(1)
    expect(editsBetween(song, withRow(song, 0, 'kick', [{ step: 4, note: 60, ...usual }]))).toEqual([cellAt(4)])
    expect(editsBetween(song, withTrack(song, 'kick', { pan: 0.5 }))).toEqual([
      { op: 'track', track: 'kick', set: { pan: 0.5 } },
    ])
  })
})

const kick = blankSong(1).tracks[0]
test.each<[string, Edit]>([
  ['track track gong', cellAt(0, 60, 'gong')],
  ['pattern pattern 4', { ...cellAt(0), pattern: 4 }],
  ['pattern pattern 9', { op: 'length', pattern: 9, length: 4 }],
  ['track track gong', { op: 'remove-track', track: 'gong' }],
  ['twice track.id kick', { op: 'add-track', track: kick ?? blankTrack(), at: 0 }],
  ['last patterns 0', { op: 'drop-pattern' }],
  ['pattern lane[0].pattern 3', { op: 'lane', lane: [{ pattern: 3, times: 1, transpose: 0 }] }],
])('SONG-1.14 does not fit: %s', (line, edit) => {
  const edited = applyEdit(blankSong(1), edit)
  expect('fault' in edited && `${edited.fault.code} ${edited.fault.path} ${edited.fault.value}`).toBe(line)
})

test('SONG-1.14 a full song takes no more cells, tracks, patterns or bytes', () => {
  const row = Array.from({ length: songLimits.cellsInRow }, (_, at) => ({ step: at % 64, note: at >> 6, ...usual }))
  const rows = Object.fromEntries(blankSong(1).tracks.map(({ id }) => [id, row]))
  const read = readSong({
    ...blankSong(1),
    patterns: [
      { length: 64, cells: rows },
      { length: 1, cells: {} },
    ],
  })
  if (!('song' in read)) throw new Error('it fits')
  const code = (song: Song, edit: Edit): string | false => {
    const edited = applyEdit(song, edit)
    return 'fault' in edited && edited.fault.code
  }
  expect(code(read.song, { ...cellAt(0), pattern: 1 })).toBe('many')
  expect(code(read.song, cellAt(0, 99))).toBe('many')
  expect(code(read.song, { ...cellAt(0, 0), cell: { ...look, velocity: 3 } })).toBe(false)
  const wide = row.map((cell) => ({
    ...cell,
    note: cell.note + 100,
    velocity: 99,
    length: 64,
    chance: 0.1234,
    nudge: -0.1234,
    ratchet: 2,
  }))
  let heavy: Song = blankSong(1)
  const codes = blankSong(1).tracks.map(({ id }) => {
    const edited = applyEdit(heavy, { op: 'row', pattern: 0, track: id, cells: wide })
    if ('song' in edited) heavy = edited.song
    return 'fault' in edited ? edited.fault.code : 'fits'
  })
  expect(codes).toContain('bytes')
})

test.each<[string, unknown]>([
  ['object  null', null],
  ['missing op null', {}],
  ['choice op explode', { op: 'explode' }],
  ['range step 64', { ...cellAt(0), step: 64 }],
  ['missing cell null', { ...cellAt(0), cell: undefined }],
  ['range cell.velocity 0', { ...cellAt(0), cell: { ...look, velocity: 0 } }],
  ['range pattern 16', { ...cellAt(0), pattern: 16 }],
  ['id track __proto__', { ...cellAt(0), track: '__proto__' }],
  ['number set.bpm NaN', { op: 'song', set: { bpm: Number.NaN } }],
  ['many cells 10000', { op: 'row', pattern: 0, track: 'kick', cells: Array(10_000).fill([0, 1]) }],
  ['choice set.instrument gong', { op: 'track', track: 'kick', set: { instrument: 'gong' } }],
  ['missing set.delay.steps null', { op: 'effects', set: { delay: {} } }],
  ['many lane 129', { op: 'lane', lane: Array(129).fill({ pattern: 0, times: 1, transpose: 0 }) }],
])('SONG-1.15 refused at the wire: %s', (line, value) => {
  const read = readEdit(value)
  const [fault] = 'faults' in read ? read.faults : []
  expect(fault && `${fault.code} ${fault.path} ${fault.value}`).toBe(line)
})

test('SONG-1.15 an edit sets only fields that are known', () => {
  const value = JSON.parse('{"op": "song", "set": {"bpm": 90, "__proto__": {"key": 3}, "title": "x"}, "by": 4}')
  expect(readEdit(value)).toEqual({ edit: { op: 'song', set: { bpm: 90 } } })
})

describe('SONG-1.16 taking back', () => {
  const made = (song: Song, step: number): Song => applyEdits(song, [cellAt(step % 64, 60 + Math.floor(step / 64))])

  test('two hundred steps go back to where they began and forth again', () => {
    let history: History = noHistory
    let song = blankSong(1)
    const versions = [song]
    for (let step = 0; step < 205; step++) {
      const next = made(song, step)
      history = done(history, song, next)
      song = next
      versions.push(song)
    }
    for (let back = 0; back < 200; back++) {
      const turned = undo(history, song)
      if (!turned) throw new Error('too few steps')
      ;({ history, song } = turned)
      expect(song).toBe(versions[204 - back])
    }
    expect(undo(history, song)).toBeNull()
    for (let forth = 0; forth < 200; forth++) ({ history, song } = redo(history, song) ?? { history, song })
    expect(song).toBe(versions[205])
    expect(redo(history, song)).toBeNull()
  })
  test('a drag is one step, what changes nothing is none, and a new step ends what lay ahead', () => {
    const start = blankSong(1)
    const one = made(start, 1)
    const two = made(one, 2)
    const three = made(two, 3)
    let history = done(noHistory, start, one, 'drag 1')
    history = done(history, one, two, 'drag 1')
    history = done(history, two, two)
    history = done(history, two, three, 'drag 2')
    expect(history.past).toHaveLength(2)
    const back = undo(history, three)
    expect(back?.song).toBe(two)
    const start2 = back && undo(back.history, back.song)
    expect(start2?.song).toBe(start)
    const other = start2 && done(start2.history, start, made(start, 9), 'drag 2')
    expect(other?.future).toEqual([])
    expect(other?.past).toHaveLength(1)
  })
  test('what others did meanwhile stays', () => {
    const start = blankSong(1)
    const mine = made(start, 1)
    const history = done(noHistory, start, mine)
    const theirs = applyEdits(mine, [cellAt(8, 62, 'lead'), { op: 'song', set: { bpm: 90 } }])
    const back = undo(history, theirs)
    expect(back?.song).toEqual(applyEdits(start, [cellAt(8, 62, 'lead'), { op: 'song', set: { bpm: 90 } }]))
    const forth = back && redo(back.history, back.song)
    expect(forth?.song).toEqual(theirs)
  })
})
