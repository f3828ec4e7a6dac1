// The notes of the roll: chosen, moved within the scale, made longer; and what is recorded.
import { describe, expect, test } from 'vitest'
import { usual } from '#song/format/read-cell'
import type { Cell } from '#song/song.types'
import { isInScale, noteAbove, noteName, rowsOf } from './studio/edit/notes.ts'
import { recorded } from './studio/keys/recorded.ts'
import { copyNotes, pasteNotes } from './studio/roll/clip.ts'
import { held, keyOf, moved, noteAt, resized, within } from './studio/roll/chosen.ts'

const easy = { key: 2, scale: 'easy' } as const
const cell = (step: number, note: number, length = 1): Cell => ({ ...usual, step, note, length })
const above = (note: number, by: number): number => noteAbove(note, by, easy)
const shown = (cells: readonly Cell[]) =>
  cells.map(({ step, note, length }) => `${step}:${noteName(note)}${length > 1 ? `~${length}` : ''}`).toSorted()

describe('SONG-1.26 the roll', () => {
  test('SONG-1.26 its rows are the notes of the scale, and whatever else is written', () => {
    const rows = rowsOf(easy, [cell(0, 61)])
    expect(rows.filter((note) => note >= 60 && note < 72)).toEqual([71, 69, 66, 64, 62, 61])
    expect(rows).toEqual(rows.toSorted((a, b) => b - a))
    expect(rowsOf({ key: 0, scale: 'all' }, [])).toHaveLength(73)
    expect(rowsOf(easy, [cell(0, 3), cell(0, 120)]).at(-1)).toBe(3)
  })
  test('SONG-1.26 a row up is the next note of the scale, and the keyboard ends somewhere', () => {
    expect([above(62, 1), above(62, -1), above(62, 5), above(62, 0)]).toEqual([64, 59, 74, 62])
    expect([noteAbove(127, 1, easy), noteAbove(0, -3, easy)]).toEqual([127, 0])
    for (let note = 0; note < 128; note += 1)
      for (const by of [-9, -1, 1, 9]) {
        const to = noteAbove(note, by, easy)
        expect(to === note || isInScale(to, easy)).toBe(true)
      }
  })
  test('SONG-1.26 several are moved as one, and stop at the edges together', () => {
    const cells = [cell(1, 62), cell(3, 66, 2), cell(8, 69)]
    const which = new Set(['1:62', '3:66'])
    const by = (steps: number, rows: number) => moved(cells, which, { steps, rows, length: 16, above })
    expect(shown(by(2, 1).cells)).toEqual(['3:E4', '5:A4~2', '8:A4'])
    expect([...by(2, 1).which].toSorted()).toEqual(['3:64', '5:69'])
    expect(shown(by(-9, 0).cells)).toEqual(['0:D4', '2:F♯4~2', '8:A4'])
    expect(shown(by(99, 0).cells)).toEqual(['13:D4', '15:F♯4~2', '8:A4'])
    // One of them cannot go so high, so none does.
    const high = [cell(0, 62), cell(1, 126)]
    expect(shown(moved(high, new Set(high.map(keyOf)), { steps: 1, rows: 3, length: 16, above }).cells)).toEqual([
      '1:D4',
      '2:F♯9',
    ])
  })
  test('SONG-1.26 a note that is moved onto another takes its place', () => {
    expect(
      shown(moved([cell(1, 62), cell(2, 62)], new Set(['1:62']), { steps: 1, rows: 0, length: 16, above }).cells),
    ).toEqual(['2:D4'])
  })
  test('SONG-1.26 notes are found where they sound, chosen by a frame, and never shorter than a step', () => {
    const cells = [cell(1, 62), cell(3, 66, 2), cell(8, 69)]
    expect([noteAt(cells, 4, 66)?.step, noteAt(cells, 5, 66), noteAt(cells, 1, 66)]).toEqual([3, undefined, undefined])
    expect([...within(cells, { from: 0, to: 4, low: 60, high: 66 })]).toEqual(['1:62', '3:66'])
    expect([...held(new Set(['1:62', '3:66']), cell(3, 66))]).toEqual(['1:62', '3:66'])
    expect([...held(new Set(['1:62']), cell(3, 66))]).toEqual(['3:66'])
    expect(shown(resized(cells, new Set(cells.map(keyOf)), -5))).toEqual(['1:D4', '3:F♯4', '8:A4'])
    expect(resized(cells, new Set(['8:69']), 99)[2]?.length).toBe(64)
  })
})

describe('SONG-1.26 copies', () => {
  test('SONG-1.26 chosen notes are copied and put down from another step on, as far as the pattern goes', () => {
    const cells = [cell(2, 62), cell(4, 66, 2), cell(5, 69)]
    copyNotes(cells, new Set(['2:62', '4:66']))
    expect(shown(pasteNotes(cells, 8, 16).cells)).toEqual(['10:F♯4~2', '2:D4', '4:F♯4~2', '5:A4', '8:D4'])
    expect([...pasteNotes(cells, 15, 16).which]).toEqual(['15:62'])
    copyNotes(cells, new Set())
    expect([...pasteNotes([], 0, 16).which]).toEqual(['0:62', '2:66'])
  })
})

describe('SONG-1.27 recording', () => {
  const played = (from: number, to: number, isDrum = false) =>
    recorded({ note: 67, velocity: 90.4, from, to }, 16, isDrum)
  test('SONG-1.27 what is played stands on the nearest step, as long as it was held', () => {
    expect(played(3.4, 5.6)).toEqual({ ...usual, step: 3, note: 67, velocity: 90, length: 2 })
    expect(played(3.6, 3.7)).toMatchObject({ step: 4, length: 1 })
  })
  test('SONG-1.27 the end of a pattern is its beginning, and every time around counts', () => {
    expect([played(15.7, 17).step, played(16.2, 17).step, played(37.9, 40).step]).toEqual([0, 0, 6])
  })
  test('SONG-1.27 what is struck is one step long, at its own pitch', () => {
    expect(played(2, 9, true)).toMatchObject({ note: 60, length: 1 })
  })
})
