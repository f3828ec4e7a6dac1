// The score of a song as paths: what is sung above by its pitch, what is struck below by its track, all of it once from left to right.
import { type Course, courseOf } from '#song/lane'
import { eachMark } from '#song/score-marks'
import { letterOf } from '#song/sheet'
import type { Song } from '#song/song.types'
import { onceThrough } from '../../../sound/song-ms.ts'
import { sheetSize, usualFloor } from './sheet-size.ts'

export interface Score {
  /** Where the part begins in which it is struck. */
  readonly floor: number
  readonly sung: string
  readonly struck: string
  /** The outlines of what is sung; empty where its notes are so narrow or so low that lines would hide their fill. */
  readonly ink: string
  /** Where its parts begin, those that have room. */
  readonly parts: string
  readonly letters: readonly { readonly share: number; readonly letter: string }[]
}

interface Mark {
  readonly x: number
  readonly width: number
  /** The note, or the place of the struck one's track. */
  readonly row: number
}

/** No picture tells more of them apart. */
const mostMarks = 12_000
/** Of the whole, from one letter to the next. */
const leastApart = 0.02
const linesApart = 0.04
/** Half of what is sung is wider where it is outlined. */
const outlinedFrom = 12
/** And all of it is higher: of lower notes the plate that is a little off would leave half without ink. */
const outlinedHigh = 3
/** No note is lower, or it would be a line. */
const leastHigh = 2
/** Repeats that are narrower are not told apart. */
const leastPass = 4

/** [SONG-2.11] The score; its work is bounded, however long the song. */
export function scoreOf(song: Song): Score {
  const course = courseOf(song, onceThrough)
  const { sung, struck } = marksOf(song, course)
  const floor = struck.length === 0 ? sheetSize.high : sung.length === 0 ? 0 : usualFloor
  const band = sungBand(sung, floor)
  const sungPath = pathOf(sung, band)
  return {
    floor,
    sung: sungPath,
    ink: middleWidth(sung) > outlinedFrom && band.height > outlinedHigh ? sungPath : '',
    struck: pathOf(struck, struckBand(struck, floor)),
    parts: beginsOf(course, linesApart)
      .map(({ share }) => `M${short(share * sheetSize.wide)} 0V${sheetSize.high}`)
      .join(''),
    letters: beginsOf(course, leastApart),
  }
}

const middleWidth = (marks: readonly Mark[]): number =>
  marks.map(({ width }) => width).toSorted((a, b) => a - b)[marks.length >> 1] ?? 0

/** Those that have room beside each other. */
function beginsOf({ stretches, length }: Course, apart: number): Score['letters'] {
  const kept: { share: number; letter: string }[] = []
  for (const { start, pattern } of stretches) {
    const share = start / length
    if (share - (kept.at(-1)?.share ?? -1) >= apart) kept.push({ share, letter: letterOf(pattern) })
  }
  return kept
}

function marksOf(song: Song, course: Course): { readonly sung: Mark[]; readonly struck: Mark[] } {
  const unit = sheetSize.wide / course.length
  const found = { sung: new Map<number, Mark>(), struck: new Map<number, Mark>() }
  eachMark(song, course, leastPass / unit, ({ start, length, row, sung }) => {
    const into = sung ? found.sung : found.struck
    if (into.size >= mostMarks) return
    const x = start * unit
    const key = row * sheetSize.wide * 2 + Math.floor(x)
    if (!into.has(key)) into.set(key, { x, row, width: Math.max(2, length * unit - 0.8) })
  })
  return { sung: [...found.sung.values()], struck: [...found.struck.values()] }
}

interface Band {
  readonly top: (row: number) => number
  readonly height: number
}

/** Higher notes further up; few of them no thicker than an octave would be. */
function sungBand(marks: readonly Mark[], floor: number): Band {
  const rows = marks.map(({ row }) => row)
  const low = rows.reduce((least, row) => Math.min(least, row), 127)
  const high = rows.reduce((most, row) => Math.max(most, row), 0)
  const span = Math.max(12, high - low + 1)
  const pad = floor * 0.1
  const each = (floor - 2 * pad) / span
  const lift = (span - (high - low + 1)) / 2
  return { top: (row) => floor - pad - (row - low + 1 + lift) * each, height: Math.max(leastHigh, each * 0.86) }
}

/** A row for each track that strikes, the first lowest. */
function struckBand(marks: readonly Mark[], floor: number): Band {
  const order = [...new Set(marks.map(({ row }) => row))].sort((a, b) => a - b)
  const pad = (sheetSize.high - floor) * 0.1
  const each = (sheetSize.high - floor - 2 * pad) / Math.max(3, order.length)
  return { top: (row) => sheetSize.high - pad - (order.indexOf(row) + 0.85) * each, height: each * 0.7 }
}

const short = (value: number): number => Math.round(value * 10) / 10

const pathOf = (marks: readonly Mark[], { top, height }: Band): string =>
  marks
    .map(({ x, width, row }) => `M${short(x)} ${short(top(row))}h${short(width)}v${short(height)}h${-short(width)}z`)
    .join('')
