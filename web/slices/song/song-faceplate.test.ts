// Knobs, keys, tempo, places and patterns of the studio: without a page.
import { describe, expect, test } from 'vitest'
import { blankSong } from '#song/blank-song'
import { usual } from '#song/format/read-cell'
import type { Cell } from '#song/song.types'
import { letterOf, pageOf, pagesOf, shownPlace } from './studio/edit/places.ts'
import { patternAt, rowOf } from './studio/edit/rows.ts'
import { semitoneOf, trackOfDigit } from './studio/keys/computer-keys.ts'
import { shownLength, stepsBefore, withLane } from './studio/lane/lane-edits.ts'
import { levelOf } from './studio/parts/level.ts'
import { snapped, turned } from './studio/parts/turned.ts'
import { stepWords } from './studio/steps/step-words.ts'
import { tappedTempo, withTap } from './studio/transport/tapped.ts'

const cell = (step: number, part: Partial<Cell> = {}): Cell => ({ ...usual, step, note: 60, ...part })

describe('the faceplate', () => {
  test('SONG-1.23 a step says its track, its place, how loud it is and what is special about it', () => {
    expect(stepWords('Kick', 4, [], true, false)).toBe('Kick, step 5, empty')
    expect(stepWords('Kick', 4, [cell(4)], true, false)).toBe('Kick, step 5, velocity 100')
    expect(stepWords('Kick', 0, [cell(0, { velocity: 127, ratchet: 3, chance: 0.5, nudge: -0.1 })], true, false)).toBe(
      'Kick, step 1, velocity 127, accent, struck 3 times, 50 percent chance, early',
    )
    expect(stepWords('Lead', 1, [cell(1, { note: 66 })], false, false)).toBe('Lead, step 2, F♯4, velocity 100')
    expect(stepWords('Lead', 1, [cell(1), cell(1, { note: 67, velocity: 80 })], false, false)).toBe(
      'Lead, step 2, C4 G4, velocity 100',
    )
    expect(stepWords('Lead', 2, [], false, true)).toBe('Lead, step 3, held')
  })
  test('SONG-1.25 the letters are two octaves, digits are tracks', () => {
    const codes =
      'KeyZ KeyS KeyX KeyD KeyC KeyV KeyG KeyB KeyH KeyN KeyJ KeyM KeyQ Digit2 KeyW Digit3 KeyE KeyR Digit5 KeyT Digit6 KeyY Digit7 KeyU KeyI'
    expect(codes.split(' ').map(semitoneOf)).toEqual(Array.from({ length: 25 }, (_, at) => at))
    expect([semitoneOf('Digit1'), semitoneOf('Space')]).toEqual([null, null])
    const digits = 'Digit1 Digit2 Digit9 Digit0 Minus Equal KeyA'
    expect(digits.split(' ').map(trackOfDigit)).toEqual([0, 1, 8, 9, 10, 11, null])
  })
  test('SONG-1.32 the tempo is the mean of the last taps, and a pause begins anew', () => {
    const tap = (...at: number[]) => tappedTempo(at.reduce<readonly number[]>(withTap, []))
    expect([tap(0), tap(0, 500), tap(0, 480, 1_000), tap(0, 500, 9_000), tap(0, 500, 9_000, 9_400)]).toEqual([
      null,
      120,
      120,
      null,
      150,
    ])
    expect([tap(0, 10), tap(0, 2_100)]).toEqual([300, 30])
    expect(tap(...Array.from({ length: 40 }, (_, at) => (at < 30 ? at * 1_000 : 29_000 + (at - 29) * 400)))).toBe(150)
  })
  test('SONG-1.22 a knob rests on its steps and stays within its reach', () => {
    const reach = { least: 0, most: 0.6, step: 0.02 }
    expect([snapped(0.131, reach), snapped(9, reach), snapped(-1, reach), snapped(0.3, reach)]).toEqual([
      0.14, 0.6, 0, 0.3,
    ])
    expect(snapped(0.31, { least: 0, most: 1, step: 0.1 })).toBe(0.3)
    const by = (key: string) => turned(key, 0.3, { ...reach, home: 0.1 })
    expect(['ArrowUp', 'ArrowDown', 'PageUp', 'Home', 'End', 'Delete', 'x'].map(by)).toEqual([
      0.32,
      0.28,
      0.36,
      0,
      0.6,
      0.1,
      null,
    ])
  })
  test('SONG-1.24 a meter is dark at −48 dB and full at 0 dB, whatever it is told', () => {
    expect([0, 0.003, 1, 2, Number.NaN, -1].map(levelOf)).toEqual([0, 0, 1, 1, 0, 0])
    expect(levelOf(0.0631)).toBeCloseTo(0.5, 2)
  })
  test('SONG-1.24 a place is shown as bar, beat and step; pages are whole beats', () => {
    const song = { perBeat: 4, beats: 4 } as const
    expect([0, 5.9, 16, 163].map((step) => shownPlace(step, song))).toEqual([
      '001.1.1',
      '001.2.2',
      '002.1.1',
      '011.1.4',
    ])
    expect(shownPlace(13, { perBeat: 3, beats: 3 })).toBe('002.2.2')
    expect([pageOf({ perBeat: 4 }), pageOf({ perBeat: 3 }), pagesOf(64, 16), pagesOf(17, 16), pagesOf(1, 12)]).toEqual([
      16, 12, 4, 2, 1,
    ])
    expect([letterOf(0), letterOf(15)]).toEqual(['A', 'P'])
  })
})

describe('SONG-1.30 patterns and the lane', () => {
  test('SONG-1.30 what nobody has made yet is empty, and is made when a section names it', () => {
    const song = blankSong(1)
    expect([patternAt(song, 9).length, rowOf(song, 9, 'kick')]).toEqual([16, []])
    const whole = withLane(song, [{ pattern: 2, times: 1, transpose: 0 }])
    expect(whole.patterns.map(({ length }) => length)).toEqual([16, 16, 16])
    expect(withLane(whole, []).patterns).toBe(whole.patterns)
  })
  test('SONG-1.30 the lane says how long it is', () => {
    const section = (pattern: number, times = 1) => ({ pattern, times, transpose: 0 })
    const lane = [section(0, 2), section(1), section(2, 4)]
    const song = withLane(blankSong(1), lane)
    expect([stepsBefore(song, 0), stepsBefore(song, 2), stepsBefore(song, 3)]).toEqual([0, 48, 112])
    expect(shownLength(song)).toBe('7 bars, 0:14')
  })
})
