// What is done to one row: every answer is a right row, and each does what its name says.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCell, anyRow } from '#dev-env/any-song'
import { byPlace, usual } from '../format/read-cell.ts'
import { songLimits } from '../limits.ts'
import { readSong } from '../read-song.ts'
import { blankSong } from '../blank-song.ts'
import { isInScale } from '../scale-notes.ts'
import { type ScaleName, scales } from '../scales.ts'
import type { Cell } from '../song.types.ts'
import { euclid } from './euclid.ts'
import { moveCells, resizeCells, withLook, withVelocity } from './move.ts'
import { cellsOf, quantise } from './quantise.ts'
import { rotate } from './rotate.ts'
import { type Cells, erase, paint } from './rows.ts'
import { snapToScale, transposeInScale, transposeRow } from './transpose.ts'

const cell = (step: number, note = 60, over: Partial<Cell> = {}): Cell => ({ step, note, ...usual, ...over })
const said = (cells: Cells): string => cells.map(({ step, note }) => `${step}:${note}`).join(' ')
/** As a drum machine shows it. */
const drawn = (cells: Cells, length: number): string =>
  Array.from({ length }, (_, step) => (cells.some((each) => each.step === step) ? 'x' : '.')).join('')
const isRight = (row: Cells): boolean =>
  'song' in readSong({ ...blankSong(1), patterns: [{ length: 16, cells: { lead: row } }] }) &&
  row.every((each, at) => at === 0 || byPlace(row[at - 1] ?? each, each) < 0)

const scaleNames = Object.keys(scales).filter((name): name is ScaleName => name in scales)
const anyScale = fc.constantFrom(...scaleNames)
const anyKey = fc.integer({ min: 0, max: 11 })
const odd = fc.integer({ min: -300, max: 300 })
const chosen = ({ note }: Cell): boolean => note % 2 === 0

test('SONG-1.12 whatever is done to a row, a right row comes of it', () => {
  fc.assert(
    fc.property(anyRow(), anyCell, anyScale, anyKey, odd, odd, (row, one, scale, key, a, b) => {
      const all = [
        paint(row, one),
        paint(row, { ...one, step: a, note: b }),
        erase(row, one.step),
        moveCells(row, chosen, { steps: a, notes: b }),
        resizeCells(row, chosen, a),
        withVelocity(row, chosen, a),
        rotate(row, one.length, a),
        euclid({ length: one.length, hits: a, turn: b, cell: one }),
        transposeRow(row, a),
        transposeInScale(row, a % 20, key, scale),
        snapToScale(row, key, scale),
        quantise(row, one.ratchet, 16),
        cellsOf([{ step: a / 7, length: b / 9, note: one.note, velocity: b }], { length: 16, every: 2, strength: 0.5 }),
      ]
      for (const [at, next] of all.entries()) expect([at, isRight(next)]).toEqual([at, true])
    }),
    { numRuns: 200 },
  )
})

describe('SONG-1.12 painting', () => {
  test('sets, replaces, keeps order, and answers with the same row where nothing changed', () => {
    const row = paint(paint(paint([], cell(4)), cell(0, 64)), cell(0))
    expect(said(row)).toBe('0:60 0:64 4:60')
    expect(paint(row, cell(0))).toBe(row)
    expect(paint(row, cell(0, 60, { velocity: 3 }))[0]?.velocity).toBe(3)
    expect(said(erase(row, 0))).toBe('4:60')
    expect(said(erase(row, 0, 64))).toBe('0:60 4:60')
    expect(erase(row, 9)).toBe(row)
  })
  test('stops at a full row', () => {
    const full = Array.from({ length: songLimits.cellsInRow }, (_, at) => cell(at % 64, at >> 6)).sort(byPlace)
    expect(paint(full, cell(0, 99))).toBe(full)
    expect(paint(full, cell(0, 0, { velocity: 9 }))).toHaveLength(songLimits.cellsInRow)
  })
})

describe('SONG-1.12 moving and turning', () => {
  test('what is chosen moves together, as far as all of it can, and what it meets gives way', () => {
    const row = [cell(0, 60), cell(2, 62), cell(3, 65)]
    expect(said(moveCells(row, chosen, { steps: 1, notes: 3 }))).toBe('1:63 3:65')
    expect(said(moveCells(row, chosen, { steps: -9, notes: 200 }))).toBe('0:125 2:127 3:65')
    expect(moveCells(row, () => false, { steps: 1, notes: 0 })).toBe(row)
    expect(moveCells(row, chosen, { steps: -1, notes: 0 })).toBe(row)
    expect(moveCells(row, chosen, { steps: Number.NaN, notes: 0 })).toBe(row)
  })
  test('lengths and velocities stay within their bounds', () => {
    const row = [cell(0), cell(1, 61)]
    expect(resizeCells(row, chosen, 99).map(({ length }) => length)).toEqual([64, 1])
    expect(withVelocity(row, chosen, 0).map(({ velocity }) => velocity)).toEqual([1, 100])
    expect(withLook(row, chosen, { chance: 0.5, ratchet: 3 })[0]).toMatchObject({ chance: 0.5, ratchet: 3, step: 0 })
  })
  test('a row turned on comes back, cells beyond the pattern stay', () => {
    const row = [cell(0), cell(5), cell(20)]
    expect(said(rotate(row, 8, 4))).toBe('1:60 4:60 20:60')
    expect(rotate(row, 8, 16)).toBe(row)
    fc.assert(
      fc.property(anyRow(), fc.integer({ min: 1, max: 64 }), odd, (any, length, by) => {
        expect(rotate(rotate(any, length, by), length, -by)).toEqual(any)
      }),
    )
  })
})

test('SONG-1.12 rhythms that are spread evenly', () => {
  const rhythm = (hits: number, length: number, turn = 0): string =>
    drawn(euclid({ length, hits, turn, cell: cell(0) }), length)
  expect(rhythm(3, 8)).toBe('x..x..x.')
  expect(rhythm(5, 8)).toBe('x.x.xx.x')
  expect(rhythm(4, 16)).toBe('x...x...x...x...')
  expect(rhythm(4, 16, 2)).toBe('..x...x...x...x.')
  expect(rhythm(4, 16, -14)).toBe('..x...x...x...x.')
  expect([rhythm(0, 8), rhythm(99, 8), rhythm(Number.NaN, 4)]).toEqual(['........', 'xxxxxxxx', '....'])
})

describe('SONG-1.12 pitch', () => {
  test('by steps of the scale and back', () => {
    const row = [cell(0, 60), cell(1, 67)]
    expect(said(transposeInScale(row, 1, 0, 'normal'))).toBe('0:62 1:69')
    expect(said(transposeInScale(row, -3, 0, 'easy'))).toBe('0:52 1:60')
    expect(transposeInScale([cell(0, 126)], 2, 0, 'normal')).toEqual([cell(0, 126)])
    fc.assert(
      fc.property(
        anyScale,
        anyKey,
        fc.integer({ min: 30, max: 90 }),
        fc.integer({ min: -12, max: 12 }),
        (scale, key, note, by) => {
          const start = snapToScale([cell(0, note)], key, scale)
          const there = transposeInScale(start, by, key, scale)
          expect(there.every((each) => isInScale(each.note, key, scale))).toBe(true)
          expect(transposeInScale(there, -by, key, scale)).toEqual(start)
        },
      ),
    )
  })
  test('into the scale: the nearest note, and of two that meet the harder', () => {
    const row = [cell(0, 60, { velocity: 5 }), cell(0, 61, { velocity: 90 }), cell(1, 66)]
    expect(snapToScale(row, 0, 'normal').map(({ note, velocity }) => [note, velocity])).toEqual([
      [60, 90],
      [65, 100],
    ])
    expect(transposeRow(row, 2).map(({ note }) => note)).toEqual([62, 63, 68])
  })
})

describe('SONG-1.12 the grid', () => {
  test('what was played by hand lands where it was meant, as late as the hand was where that is wanted', () => {
    const taken = [
      { step: 0.2, length: 0.4, note: 60, velocity: 90 },
      { step: 15.7, length: 2.6, note: 62, velocity: 90 },
      { step: 21.4, length: 1, note: 64, velocity: 300 },
      { step: Number.NaN, length: 1, note: 64, velocity: 1 },
    ]
    const on = (strength: number, every = 1): [number, number, number][] =>
      cellsOf(taken, { length: 16, every, strength }).map(({ step, length, nudge }) => [step, length, nudge])
    expect(on(1)).toEqual([
      [0, 1, 0],
      [0, 3, 0],
      [5, 1, 0],
    ])
    expect(on(0)).toEqual([
      [0, 1, 0.2],
      [0, 3, -0.3],
      [5, 1, 0.4],
    ])
    expect(on(1, 4).map(([step]) => step)).toEqual([0, 0, 4])
  })
  test('a row comes onto every other step', () => {
    expect(said(quantise([cell(1, 60, { nudge: 0.4 }), cell(15, 62), cell(4)], 2, 16))).toBe('0:62 2:60 4:60')
  })
})
