// What a song may be: every wrong thing is named, hostile values cost nothing, and what was written is read back.
import { expect, test } from 'vitest'
import { blankSong } from './blank-song.ts'
import { songLimits } from './limits.ts'
import { readSong, readSongText } from './read-song.ts'
import type { SongFault } from './song-fault.types.ts'
import type { Song } from './song.types.ts'

const faultsOf = (value: unknown): readonly SongFault[] => {
  const read = readSong(value)
  return 'faults' in read ? read.faults : []
}
const told = (value: unknown): string[] =>
  faultsOf(value).map(({ code, path, value: stood }) => `${code} ${path} ${stood}`)

const cell = (over: object = {}): object => ({
  step: 0,
  note: 60,
  velocity: 100,
  length: 1,
  chance: 1,
  ratchet: 1,
  nudge: 0,
  ...over,
})
const withCells = (cells: unknown): unknown => ({ ...blankSong(1), patterns: [{ length: 16, cells }] })

test('SONG-1.5 a new song is eight tracks of the original and nothing else', () => {
  const song = blankSong(7)
  expect(song.tracks.map(({ instrument, volume, pan }) => [instrument, volume, pan])).toEqual([
    ['kick', -6, 0],
    ['snare', -3, 0],
    ['hat', -15, -0.2],
    ['openhat', -15, 0.2],
    ['bass', -6, 0],
    ['lead', -8, 0],
    ['pad', -12, 0],
    ['pluck', -6, 0],
  ])
  expect([song.bpm, song.seed, song.patterns, song.lane]).toEqual([120, 7, [{ length: 16, cells: {} }], []])
  expect(readSong(song)).toEqual({ song })
})

const settings = (over: object): unknown => ({ ...blankSong(1), ...over })
const track = (over: object): unknown => ({ ...blankSong(1), tracks: [{ ...blankSong(1).tracks[0], ...over }] })
const effects = (over: object): unknown => settings({ effects: { ...blankSong(1).effects, ...over } })

test.each([
  ['object  null', null],
  ['object  [0]', []],
  ['missing v null', {}],
  ['version v 2', settings({ v: 2 })],
  ['number bpm NaN', settings({ bpm: Number.NaN })],
  ['number bpm Infinity', settings({ bpm: Number.POSITIVE_INFINITY })],
  ['number bpm 120', settings({ bpm: '120' })],
  ['range bpm 29', settings({ bpm: 29 })],
  ['missing bpm null', settings({ bpm: undefined })],
  ['choice perBeat 5', settings({ perBeat: 5 })],
  ['whole beats 3.5', settings({ beats: 3.5 })],
  ['range swing 0.61', settings({ swing: 0.61 })],
  ['range seed 4294967296', settings({ seed: 4_294_967_296 })],
  ['choice scale toString', settings({ scale: 'toString' })],
  ['list tracks {object}', settings({ tracks: {} })],
  ['many tracks 13', settings({ tracks: Array(13).fill(blankSong(1).tracks[0]) })],
  ['missing tracks[0] null', settings({ tracks: [] })],
  ['object tracks[0] 4', settings({ tracks: [4] })],
  ['id tracks[0].id __proto__', track({ id: '__proto__' })],
  ['id tracks[0].id ABC', track({ id: 'ABC' })],
  ['id tracks[0].id 123456789', track({ id: '123456789' })],
  ['name tracks[0].name  ', track({ name: ' ' })],
  ['name tracks[0].name a\u202eb', track({ name: 'a\u202eb' })],
  ['name tracks[0].name a\nb', track({ name: 'a\nb' })],
  ['choice tracks[0].instrument gong', track({ instrument: 'gong' })],
  ['flag tracks[0].mute 1', track({ mute: 1 })],
  ['range tracks[0].pan -2', track({ pan: -2 })],
  ['range tracks[0].tone.body 1.5', track({ tone: { body: 1.5 } })],
  ['missing tracks[0].tone null', track({ tone: undefined })],
  ['twice tracks[1].id kick', settings({ tracks: [blankSong(1).tracks[0], blankSong(1).tracks[0]] })],
  ['missing patterns[0] null', settings({ patterns: [] })],
  ['range patterns[0].length 65', settings({ patterns: [{ length: 65, cells: {} }] })],
  ['missing patterns[0].cells null', settings({ patterns: [{ length: 16 }] })],
  ['object patterns[0].cells [0]', withCells([])],
  ['track patterns[0].cells.gong gong', withCells({ gong: [] })],
  ['track patterns[0].cells.__proto__ __proto__', withCells(JSON.parse('{"__proto__": []}'))],
  ['list patterns[0].cells.kick {object}', withCells({ kick: { length: 3 } })],
  ['object patterns[0].cells.kick[0] x', withCells({ kick: ['x'] })],
  ['missing patterns[0].cells.kick[0].step null', withCells({ kick: [[]] }), 2],
  ['many patterns[0].cells.kick[0] 8', withCells({ kick: [[0, 60, 100, 1, 1, 1, 0, 0]] })],
  ['range patterns[0].cells.kick[0].velocity 0', withCells({ kick: [cell({ velocity: 0 })] })],
  ['missing patterns[0].cells.kick[0].nudge null', withCells({ kick: [cell({ nudge: undefined })] })],
  ['range patterns[0].cells.kick[0].step 64', withCells({ kick: [[64, 60]] })],
  ['twice patterns[0].cells.kick.step0 60', withCells({ kick: [cell(), cell({ velocity: 3 })] })],
  ['pattern lane[0].pattern 1', settings({ lane: [{ pattern: 1, times: 1, transpose: 0 }] })],
  ['range lane[0].times 0', settings({ lane: [{ pattern: 0, times: 0, transpose: 0 }] })],
  ['missing effects.reverb null', effects({ reverb: undefined }), 4],
  ['range effects.delay.feedback 1', effects({ delay: { steps: 2, feedback: 1, level: 0 } })],
  ['number effects.master null', effects({ master: null })],
])('SONG-1.1 refused: %s', (line, value, count = 1) => {
  expect(told(value)[0]).toBe(line)
  expect(told(value)).toHaveLength(count)
})

test('SONG-1.1 all faults are told at once, with the bounds, and at most twenty', () => {
  const song = { ...blankSong(1), bpm: 1e9, key: -1, scale: 'none' }
  expect(told(song)).toEqual(['range bpm 1000000000', 'range key -1', 'choice scale none'])
  expect(faultsOf(song)[0]).toEqual({ code: 'range', path: 'bpm', value: 1e9, least: 30, most: 300 })
  const cells = Array.from({ length: 400 }, (_, step) => [step, 999, 999, 999])
  expect(faultsOf(withCells({ kick: cells, snare: cells }))).toHaveLength(20)
})

test('SONG-1.1 unknown fields are dropped wherever they stand, and fractions keep four decimals', () => {
  const blank = blankSong(1)
  const read = readSong({
    ...blank,
    title: 'x',
    swing: 0.123456,
    tracks: [{ ...blank.tracks[0], colour: 'red', pan: -0, tone: { colour: 0.5, warmth: 1 } }],
    effects: { ...blank.effects, echo: {} },
  })
  expect(read).toEqual({
    song: {
      ...blank,
      swing: 0.1235,
      tracks: [{ ...blank.tracks[0], pan: 0, tone: { colour: 0.5 } }],
    },
  })
})

test('SONG-1.2 what objects inherit is not read, and nobody’s prototype is changed', () => {
  const inherited: unknown = Object.create(blankSong(1))
  expect(told(inherited)).toEqual(['missing v null'])
  const text = '{"__proto__": {"v": 1, "polluted": true}, "constructor": {"prototype": {"polluted": true}}}'
  expect(readSongText(text)).toEqual({ faults: [{ code: 'missing', path: 'v', value: null }] })
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

const manyCells = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, index) => [index % 64, Math.floor(index / 64)])

test('SONG-1.2 ten thousand cells are refused without being read, in one row and spread over all', () => {
  expect(told(withCells({ kick: manyCells(10_000) }))).toEqual(['many patterns[0].cells.kick 10000'])
  const rows = Object.fromEntries(blankSong(1).tracks.map(({ id }) => [id, manyCells(500)]))
  const full = { ...blankSong(1), patterns: Array(3).fill({ length: 64, cells: rows }) }
  expect(told(full)[0]).toBe('many patterns 4500')
})

test('SONG-1.2 giant lists, names, rows and texts are refused at once', () => {
  const list = settings({ patterns: Array(5_000_000) })
  const name = track({ name: 'a'.repeat(5_000_000) })
  const text = ' '.repeat(5_000_000)
  const rows = withCells(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`no${at}`, []])))
  const began = process.cpuUsage()
  expect(told(list)).toContain('many patterns 5000000')
  expect(told(name)).toEqual([`name tracks[0].name ${'a'.repeat(40)}`])
  expect(readSongText(text)).toEqual({
    faults: [{ code: 'bytes', path: '', value: 5_000_000, most: songLimits.bytes }],
  })
  expect(faultsOf(rows)).toHaveLength(20)
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000)
})

test('SONG-1.3 a song of as many cells as there may be fits, one of more bytes is refused', () => {
  const full = (long: boolean): Song | readonly SongFault[] => {
    const row = manyCells(512).map(([step, note]) => (long ? [step, note + 100, 99, 15, 0.9, 3, -0.25] : [step, note]))
    const rows = Object.fromEntries(blankSong(1).tracks.map(({ id }) => [id, row]))
    const read = readSong({ ...blankSong(1), patterns: [{ length: 64, cells: rows }] })
    return 'song' in read ? read.song : read.faults
  }
  expect(full(false)).toMatchObject({ v: 1 })
  expect(full(true)).toMatchObject([{ code: 'bytes', path: '', most: 65_536 }])
})

test.each(['', '{', 'null', '[1', '\ud800'])('SONG-1.1 no song in the text %j', (text) => {
  expect('faults' in readSongText(text)).toBe(true)
})
