// Songs where they are met: their score as shapes, the moment in an address, and what changed in words.
import { describe, expect, it } from 'vitest'
import { cellAt } from '#dev-env/songs'
import { blankSong } from '#song/blank-song'
import { houseSongs } from '#song/house/index'
import { songLimits } from '#song/limits'
import { drawMiniature } from '#song/miniature'
import type { Cell, Song } from '#song/song.types'
import { writeSong } from '#song/write-song'
import { sketchesIn } from '../sketches/named-in.ts'
import { addressAt, momentIn } from './shown/moment.ts'
import { scoreInSmall } from './shown/score-in-small.ts'
import { scoreOf } from './shown/score-shapes.ts'
import { sheetSize } from './shown/sheet-size.ts'
import { songChanges } from './shown/song-changes.ts'

const cell = (step: number, note = 60, more: Partial<Cell> = {}): Cell => cellAt(step, note, more)
const blank = blankSong(7)
const withCells = (cells: Readonly<Record<string, readonly Cell[]>>, more: Partial<Song> = {}): Song => ({
  ...blank,
  patterns: [{ length: 16, cells }],
  lane: [],
  ...more,
})
const marks = (path: string): readonly string[] => path.split('z').filter((one) => one !== '')

describe('the score of a song', () => {
  it('SONG-2.11 has a mark for each note, higher ones further up, and what is struck below', () => {
    const { sung, struck, floor } = scoreOf(withCells({ lead: [cell(0, 60), cell(8, 72)], kick: [cell(0), cell(4)] }))
    expect([marks(sung).length, marks(struck).length]).toEqual([2, 2])
    const tops = marks(sung).map((mark) => Number(/^M\S+ (\S+?)h/.exec(mark)?.[1]))
    expect(tops[1]).toBeLessThan(tops[0] ?? 0)
    expect(Math.max(...tops)).toBeLessThan(floor)
    for (const mark of marks(struck)) expect(Number(/^M\S+ (\S+?)h/.exec(mark)?.[1])).toBeGreaterThan(floor)
  })

  it('SONG-2.11 leaves out what is not heard, and where nothing is struck there is no floor', () => {
    const muted = blank.tracks.map((track) => (track.id === 'kick' ? { ...track, mute: true } : track))
    const { struck, floor } = scoreOf(withCells({ lead: [cell(0)], kick: [cell(0)] }, { tracks: muted }))
    expect([struck, floor]).toEqual(['', sheetSize.high])
  })

  it('SONG-2.11 shows each part as often as it is played, with its letter where it begins', () => {
    const lane = [
      { pattern: 0, times: 2, transpose: 0 },
      { pattern: 0, times: 1, transpose: 12 },
    ]
    const { sung, letters } = scoreOf(withCells({ lead: [cell(0)] }, { lane }))
    expect(marks(sung).map((mark) => Number(/^M(\S+) /.exec(mark)?.[1]))).toEqual([0, 320, 640])
    expect(letters).toEqual([
      { share: 0, letter: 'A' },
      { share: 2 / 3, letter: 'A' },
    ])
  })

  it('SONG-2.11 outlines notes where they are wide, and draws fills alone where lines would hide them', () => {
    const many = Array.from({ length: 16 }, (_, step) => cell(step))
    const lane = [{ pattern: 0, times: 8, transpose: 0 }]
    expect(scoreOf(withCells({ lead: [cell(0), cell(8)] })).ink).not.toBe('')
    expect(scoreOf(withCells({ lead: many }, { lane })).ink).toBe('')
  })

  it('SONG-2.11 leaves no note half without ink: where they are low they are drawn as fills alone', () => {
    const twoHigh = scoreOf(withCells({ lead: [cell(0, 36), cell(8, 84)] }))
    expect(twoHigh.ink).toBe('')
    expect(marks(twoHigh.sung).map((mark) => Number(/v(\d[\d.]*)/.exec(mark)?.[1]) >= 2)).toEqual([true, true])
  })

  it('SONG-2.18 in small it has the same floor, a mark for each held note, and is none where it cannot be read', () => {
    const small = scoreInSmall(
      drawMiniature(withCells({ lead: [cell(0, 60, { length: 4 })], kick: [cell(0), cell(4)] })),
    )
    expect([marks(small?.sung ?? '').length, marks(small?.struck ?? '').length, small?.floor]).toEqual([1, 2, 70])
    expect(scoreInSmall(drawMiniature(withCells({ lead: [cell(0)] })))?.floor).toBe(sheetSize.high)
    expect([scoreInSmall(null), scoreInSmall('orange')]).toEqual([null, null])
  })

  it('SONG-2.11 takes bounded work for the longest song there may be', () => {
    const row = Array.from({ length: songLimits.cellsInRow }, (_, at) => cell(at % 64, 36 + Math.floor(at / 64)))
    const lane = Array.from({ length: songLimits.sections }, () => ({ pattern: 0, times: 64, transpose: 0 }))
    const long: Song = {
      ...blank,
      patterns: [{ length: 64, cells: { lead: row, bass: row, pad: row, pluck: row } }],
      lane,
    }
    const { sung } = scoreOf(long)
    expect(sung.length).toBeLessThan(1_000_000)
  })
})

describe('a moment in an address', () => {
  it.each([
    ['?t=1:23', 83_000],
    ['?t=7', 7_000],
    ['?t=0:00', 0],
    ['?t=', null],
    ['?t=soon', null],
    ['?t=-1', null],
    ['?t=1:2:3', null],
    ['?t=9999999999', null],
    ['', null],
  ])('SONG-2.12 reads %s', (search, ms) => expect(momentIn(search)).toBe(ms))

  it('SONG-2.12 is read back from what was written', () => {
    const address = addressAt('/songs/abcdefghijkl/2', 83_900)
    expect(address).toBe('/songs/abcdefghijkl/2?t=1:23')
    expect(momentIn(address.slice(address.indexOf('?')))).toBe(83_000)
  })
})

describe('a song that a message names', () => {
  it('SONG-2.10 SONG-2.12 is found by its own address, with its moment', () => {
    const [house, name] = ['https://house.example', 'abcdefghijkl']
    expect(sketchesIn(`Hear ${house}/songs/${name}/2?t=0:09 now`, house)).toEqual([
      { name, revision: 2, fromMs: 9_000 },
    ])
    expect(sketchesIn(`${house}/songs/${name}`, house)).toEqual([{ name, revision: undefined }])
    expect(sketchesIn(`https://elsewhere.example/songs/${name}`, house)).toEqual([])
  })
})

describe('what changed in a song', () => {
  const changed = (from: Song, to: Song) => songChanges(writeSong(from), writeSong(to))
  const base = withCells({ lead: [cell(0), cell(4)], kick: [cell(0)] })

  it('SONG-2.13 is nothing between two that are the same', () => expect(changed(base, base)).toEqual([]))

  it('SONG-2.13 says tempo and length, tracks, and how many notes came, went and are played otherwise', () => {
    const lead = blank.tracks.find(({ id }) => id === 'lead')?.name ?? ''
    const openhat = blank.tracks.find(({ id }) => id === 'openhat')?.name ?? ''
    const next: Song = {
      ...withCells({ lead: [cell(0, 60, { velocity: 20 }), cell(5), cell(6)], kick: [cell(0)] }),
      bpm: 60,
      tracks: [
        ...blank.tracks.filter(({ id }) => id !== 'openhat'),
        { ...(blank.tracks[0] ?? fail()), id: 'bell1', name: 'Tower', instrument: 'bell' },
      ],
    }
    const lines = changed({ ...base, bpm: 120 }, next)
    expect(lines).toEqual(
      expect.arrayContaining([
        'Tempo: 60 beats a minute instead of 120',
        'It lasts 0:04 instead of 0:02',
        'New: Tower',
        `Gone: ${openhat}`,
        `${lead}: 2 notes more, one note taken away, one note played otherwise`,
      ]),
    )
    expect(lines?.length).toBe(5)
  })

  it('SONG-2.13 says another instrument, other parts and other effects', () => {
    const tracks = blank.tracks.map((track) =>
      track.id === 'lead' ? { ...track, instrument: 'bell' as const } : track,
    )
    const effects = { ...blank.effects, glue: 0.9 }
    const lane = [{ pattern: 0, times: 1, transpose: 5 }]
    const lead = blank.tracks.find(({ id }) => id === 'lead')?.name ?? ''
    expect(changed(base, { ...base, tracks, effects, lane })).toEqual([
      `${lead} is played by Bell`,
      'Its parts follow each other otherwise',
      'Room, echo or loudness are set otherwise',
    ])
  })

  it('SONG-2.13 compares the songs of the house, and says so where one cannot be read', () => {
    expect(changed(houseSongs.dusk(), houseSongs.lullaby())?.length).toBeGreaterThan(3)
    expect(songChanges('{}', writeSong(base))).toBeNull()
  })
})

function fail(): never {
  throw new Error('A new song has tracks.')
}
