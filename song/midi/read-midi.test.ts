// Files of others, of our own, and of nobody who means well.
import fc from 'fast-check'
import { type MidiEvent, writeMidi as writeElsewhere } from 'midi-file'
import { describe, expect, test } from 'vitest'
import { anySong } from '#dev-env/any-song'
import { blankSong } from '../blank-song.ts'
import { usual } from '../format/read-cell.ts'
import { courseOf } from '../lane.ts'
import { readSong } from '../read-song.ts'
import type { Song } from '../song.types.ts'
import { strikesBetween } from '../strikes-between.ts'
import type { MidiLeft } from './midi-file.types.ts'
import { readMidi } from './read-midi.ts'
import { writeMidi } from './write-midi.ts'

const once = { lane: true, once: true } as const
const made = (bytes: Uint8Array): { readonly song: Song; readonly left: readonly MidiLeft[] } => {
  const read = readMidi(bytes)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  expect(readSong(read.song)).toEqual({ song: read.song })
  return read
}
/** `step instrument note` of what plays. */
function played(song: Song): string[] {
  const instruments = new Map(song.tracks.map(({ id, instrument }) => [id, instrument]))
  return strikesBetween(song, once, 0, courseOf(song, once).length + 2)
    .map(({ at, track, note }) => `${at} ${instruments.get(track)} ${note}`)
    .sort()
}

const on = (deltaTime: number, noteNumber: number, channel = 0, velocity = 90): MidiEvent => ({
  deltaTime,
  type: 'noteOn',
  channel,
  noteNumber,
  velocity,
})
const off = (deltaTime: number, noteNumber: number, channel = 0): MidiEvent => ({
  deltaTime,
  type: 'noteOff',
  channel,
  noteNumber,
  velocity: 0,
})
const end: MidiEvent = { deltaTime: 0, type: 'endOfTrack' }
const elsewhere = (format: 0 | 1, tracks: MidiEvent[][], options = {}): Uint8Array =>
  Uint8Array.from(writeElsewhere({ header: { format, numTracks: tracks.length, ticksPerBeat: 480 }, tracks }, options))

describe('SONG-1.18 files of others', () => {
  test('type 0 with running status: channels become tracks, drums drums', () => {
    const bytes = elsewhere(
      0,
      [
        [
          { deltaTime: 0, type: 'setTempo', microsecondsPerBeat: 600_000 },
          { deltaTime: 0, type: 'timeSignature', numerator: 3, denominator: 4, metronome: 24, thirtyseconds: 8 },
          { deltaTime: 0, type: 'programChange', channel: 2, programNumber: 33 },
          { deltaTime: 0, type: 'controller', channel: 2, controllerType: 7, value: 100 },
          on(0, 36, 9),
          on(0, 45, 2),
          off(120, 36, 9),
          on(360, 38, 9),
          off(0, 45, 2),
          off(120, 38, 9),
          end,
        ],
      ],
      { running: true, useByte9ForNoteOff: true },
    )
    const { song, left } = made(bytes)
    expect([song.bpm, song.beats, song.perBeat, song.patterns.length]).toEqual([100, 3, 4, 1])
    expect(song.tracks.map(({ instrument, volume }) => [instrument, volume])).toEqual([
      ['kick', -6],
      ['snare', -6],
      ['bass', 0],
    ])
    expect(played(song)).toEqual(['0 bass 45', '0 kick 60', '4 snare 60'])
    expect(song.patterns[0]?.cells['bass']?.[0]?.length).toBe(4)
    expect(left).toEqual([])
  })
  test('type 1: names, triplets, equal bars as one pattern, silence at the beginning left out', () => {
    const bar = (lead: number): MidiEvent[] =>
      Array.from({ length: 12 }, (_, at) => [
        on(at === 0 ? lead : 0, 60 + ([0, 4, 7][at % 3] ?? 0), 4),
        off(160, 60 + ([0, 4, 7][at % 3] ?? 0), 4),
      ]).flat()
    const { song } = made(
      elsewhere(1, [
        [{ deltaTime: 0, type: 'setTempo', microsecondsPerBeat: 500_000 }, end],
        [
          { deltaTime: 0, type: 'trackName', text: 'Arpeggio \u0007of a night without an end' },
          { deltaTime: 0, type: 'programChange', channel: 4, programNumber: 12 },
          ...bar(1_920 * 2),
          ...bar(0),
          on(0, 67, 4),
          off(1_920, 67, 4),
          ...bar(0),
          end,
        ],
      ]),
    )
    expect([song.perBeat, song.key, song.scale]).toEqual([3, 0, 'normal'])
    expect(song.tracks.map(({ id, name }) => `${id} ${name}`)).toEqual(['bell Arpeggio  of a night wit'])
    expect(song.patterns.map(({ length }) => length)).toEqual([12, 12])
    expect(song.lane.map(({ pattern, times }) => [pattern, times])).toEqual([
      [0, 2],
      [1, 1],
      [0, 1],
    ])
  })
  test('what did not fit is told', () => {
    const many = Array.from({ length: 14 }, (_, at) => [
      on(0, 60, at < 9 ? at : at + 1),
      on(0, 64, at < 9 ? at : at + 1),
      off(at === 3 ? 480 * 20 : 480, 60, at < 9 ? at : at + 1),
      off(0, 64, at < 9 ? at : at + 1),
      ...(at === 0 ? [on(8, 60, 0), off(100, 60, 0), on(0, 72, 0), off(1, 72, 0), on(0, 72, 0), off(1, 72, 0)] : []),
      end,
    ])
    const head: MidiEvent[] = [
      { deltaTime: 0, type: 'setTempo', microsecondsPerBeat: 500_000 },
      { deltaTime: 960, type: 'setTempo', microsecondsPerBeat: 400_000 },
      { deltaTime: 960, type: 'timeSignature', numerator: 5, denominator: 4, metronome: 24, thirtyseconds: 8 },
      end,
    ]
    const { song, left } = made(elsewhere(1, [head, ...many]))
    expect(song.tracks).toHaveLength(12)
    expect(left).toEqual([
      { what: 'tempos', count: 1 },
      { what: 'tracks', count: 2 },
      { what: 'notes', count: 1 },
      { what: 'long', count: 2 },
    ])
  })
  test('a long song of ever new bars comes as far as there are patterns', () => {
    const notes = Array.from({ length: 100 }, (_, at) => [
      on(0, 30 + (at % 90), 0, 1 + at),
      off(1_920, 30 + (at % 90)),
    ]).flat()
    const { song, left } = made(elsewhere(1, [[...notes, end]]))
    expect([song.patterns.length, song.lane.length, courseOf(song, once).length]).toEqual([16, 16, 1_024])
    expect(left).toEqual([{ what: 'bars', count: 36 }])
  })
  test.each([
    [100_000, 150, 2],
    [4_000_000, 30, 1],
    [1_000_000, 60, 4],
  ])('%d microseconds to a quarter are %d bpm', (microsecondsPerBeat, bpm, quarters) => {
    const { song } = made(
      elsewhere(0, [[{ deltaTime: 0, type: 'setTempo', microsecondsPerBeat }, on(0, 60), off(480, 60), end]]),
    )
    expect(song.bpm).toBe(bpm * (quarters === 2 ? 2 : 1))
  })
})

test('SONG-1.18 what was written comes back as what plays the same', () => {
  fc.assert(
    fc.property(anySong, (any) => {
      const song: Song = {
        ...any,
        perBeat: 4,
        beats: 4,
        swing: 0,
        bpm: 120,
        tracks: blankSong(1).tracks.slice(0, any.tracks.length),
        lane: [],
        patterns: [
          {
            length: 16,
            cells: Object.fromEntries(
              Object.values(any.patterns[0]?.cells ?? {})
                .slice(0, any.tracks.length)
                .map((row, at) => [
                  blankSong(1).tracks[at]?.id ?? '',
                  row
                    .filter(({ step }) => step < 16)
                    .map(({ step, note }) => ({ step, note: at < 4 ? 60 : note, ...usual }))
                    .filter(({ step }, index, all) => at >= 4 || all.findIndex((one) => one.step === step) === index),
                ]),
            ),
          },
        ],
      }
      const sure = {
        ...song,
        patterns: [
          {
            ...song.patterns[0],
            length: 16,
            cells: { ...song.patterns[0]?.cells, kick: [{ step: 0, note: 60, ...usual }] },
          },
        ],
      }
      const bytes = writeMidi(sure)
      expect(bytes && played(made(bytes).song)).toEqual(played(sure))
    }),
    { numRuns: 40 },
  )
})

const header = (format: number, division: number): number[] => [
  ...[0x4d, 0x54, 0x68, 0x64, 0, 0, 0, 6],
  ...[0, format, 0, 1, division >> 8, division & 0xff],
]
const track = (data: number[], length = data.length): number[] => [
  ...[0x4d, 0x54, 0x72, 0x6b],
  ...[(length >>> 24) & 0xff, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff],
  ...data,
]
const note = [0, 0x90, 60, 90, 96, 60, 0]

describe('SONG-1.19 files of nobody who means well', () => {
  test.each<[string, number[]]>([
    ['midi', []],
    ['midi', [...Buffer.from('RIFFxxxxWAVE')]],
    ['midi', header(1, 96).slice(0, 12)],
    ['midi-format', [...header(2, 96), ...track(note)]],
    ['midi-time', [...header(1, 0), ...track(note)]],
    ['midi-time', [...header(1, 0xe728), ...track(note)]],
    ['midi-empty', header(1, 96)],
    ['midi-empty', [...header(1, 96), ...track([0x81, 0x81, 0x81, 0x81, 0x81, 0x01, 0x90, 60, 90])]],
    ['midi-empty', [...header(1, 96), ...track([0, 60, 90])]],
    ['midi-empty', [...header(1, 96), ...track([0, 0xff, 0x51, 0x03, 0, 0, 0, 0, 0xff, 0x58, 4, 0, 255, 0, 0])]],
    ['midi-empty', [...header(1, 96), ...track([0, 0xf0, 0xff, 0xff, 0xff, 0x7f, 1, 2, 3])]],
    ['midi-empty', [...header(1, 96), ...track([0, 0xf4, 1])]],
  ])('%s: %j', (code, bytes) => {
    expect(readMidi(Uint8Array.from(bytes))).toMatchObject({ faults: [{ code }] })
  })
  test('what breaks off keeps what stood before, and says so', () => {
    for (const bytes of [
      [...header(1, 96), ...track(note, 4_000_000_000)],
      [...header(1, 96), ...track([...note, 0, 0x90])],
      [...header(1, 96), ...track(note), ...track([0, 60, 90, 9, 60, 0])],
      [...header(1, 96), ...track([...note, 0, 0xff, 0x01, 0xff, 0xff, 0xff, 0x7f])],
    ]) {
      const { song, left } = made(Uint8Array.from(bytes))
      expect(played(song)).toEqual(['0 keys 60'])
      expect(left).toEqual([{ what: 'broken', count: 1 }])
    }
  })
  test('giant times, a note that never ends and messages of systems do no harm', () => {
    const giant = [0xff, 0xff, 0xff, 0x7f]
    const { song } = made(
      Uint8Array.from([
        ...header(1, 1),
        ...track([...giant, 0x90, 60, 90, 0, 0xf0, 3, 1, 2, 0xf7, ...giant, 64, 90, ...giant, 0xff, 0x2f, 0]),
      ]),
    )
    expect(song.lane.length).toBeLessThanOrEqual(128)
    expect(song.patterns[0]?.cells['keys']?.[0]?.length).toBe(64)
  })
  test('a million events are refused before they are kept, four megabytes are the most', () => {
    const events = new Uint8Array(3_000_000 + 22)
    events.set([...header(1, 96), ...track([], 3_000_000)])
    for (let at = 22; at < events.length; at += 3) events.set([0, 60, 90], at)
    events.set([0, 0x90, 60], 22)
    const began = process.cpuUsage()
    expect(readMidi(events)).toMatchObject({ faults: [{ code: 'many', path: 'midi.events' }] })
    expect(readMidi(new Uint8Array(5_000_000))).toMatchObject({ faults: [{ code: 'bytes' }] })
    expect(process.cpuUsage(began).user).toBeLessThan(3_000_000)
  })
  test('whatever bytes there are, there is an answer', () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 0x7fff }), (data, division) => {
        for (const all of [
          [...data],
          [...header(1, division), ...track([...data])],
          [...header(0, division), ...track([...note, ...data], 99)],
        ]) {
          const read = readMidi(Uint8Array.from(all))
          if ('song' in read) expect(readSong(read.song)).toEqual({ song: read.song })
          else expect(read.faults.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
