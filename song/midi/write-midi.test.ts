// What is written is read by another parser than our own.
import fc from 'fast-check'
import { type MidiData, type MidiEvent, parseMidi } from 'midi-file'
import { expect, test } from 'vitest'
import { anySong } from '#dev-env/any-song'
import { blankSong } from '../blank-song.ts'
import { usual } from '../format/read-cell.ts'
import { isPitched } from '../instruments.ts'
import { courseOf } from '../lane.ts'
import type { Song } from '../song.types.ts'
import { strikesBetween } from '../strikes-between.ts'
import { writeMidi } from './write-midi.ts'

const once = { lane: true, once: true } as const
const written = (song: Song, title = ''): MidiData => {
  const bytes = writeMidi(song, title)
  if (!bytes) throw new Error('it is short enough')
  return parseMidi(bytes)
}
/** `tick note velocity` of what begins. */
function begun(events: readonly MidiEvent[]): string[] {
  let tick = 0
  return events.flatMap((event) => {
    tick += event.deltaTime
    return event.type === 'noteOn' && event.velocity > 0 ? [`${tick} ${event.noteNumber} ${event.velocity}`] : []
  })
}

test('SONG-1.17 an independent parser reads every strike where it falls', () => {
  fc.assert(
    fc.property(anySong, (song) => {
      const { header, tracks } = written(song)
      expect([header.format, header.ticksPerBeat, tracks.length]).toEqual([1, 960, song.tracks.length + 1])
      const strikes = strikesBetween(song, once, 0, courseOf(song, once).length + 2)
      for (const [at, { id, instrument, name }] of song.tracks.entries()) {
        const events = tracks[at + 1] ?? []
        const own = strikes.filter(({ track }) => track === id)
        expect(begun(events).map((line) => line.split(' ')[0])).toEqual(
          own.map((strike) => String(Math.round((strike.at * 960) / song.perBeat))),
        )
        if (isPitched(instrument))
          expect(begun(events).map((line) => Number(line.split(' ')[1]))).toEqual(own.map(({ note }) => note))
        expect(events[0]).toMatchObject({ type: 'trackName' })
        expect(name.length > 0).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('SONG-1.17 every note ends once, at or after its beginning, before it begins anew', () => {
  fc.assert(
    fc.property(anySong, (song) => {
      for (const events of written(song).tracks) {
        const sounding = new Set<number>()
        for (const event of events) {
          if (event.type === 'noteOn') {
            expect(sounding.has(event.noteNumber)).toBe(false)
            sounding.add(event.noteNumber)
          }
          if (event.type === 'noteOff') expect(sounding.delete(event.noteNumber)).toBe(true)
        }
        expect(sounding.size).toBe(0)
        expect(events.at(-1)?.type).toBe('endOfTrack')
      }
    }),
    { numRuns: 60 },
  )
})

const cell = (step: number, note: number, length = 1): Song['patterns'][number]['cells'][string][number] => ({
  step,
  note,
  ...usual,
  length,
})
const song: Song = {
  ...blankSong(1),
  bpm: 133.7,
  beats: 3,
  swing: 0.5,
  patterns: [
    {
      length: 12,
      cells: {
        kick: [cell(0, 60), { ...cell(4, 60), ratchet: 2, velocity: 64 }],
        bass: [cell(1, 36, 2), cell(3, 36)],
      },
    },
  ],
  lane: [{ pattern: 0, times: 2, transpose: 12 }],
}

test('SONG-1.17 tempo, metre, names, programs and the channel of drums', () => {
  const { tracks } = written(song, 'Nachtzug')
  expect(tracks[0]).toMatchObject([
    { type: 'trackName', text: 'Nachtzug' },
    { type: 'setTempo', microsecondsPerBeat: Math.round(60_000_000 / 133.7) },
    { type: 'timeSignature', numerator: 3, denominator: 4 },
    { type: 'endOfTrack', deltaTime: 24 * 240 },
  ])
  const kick = tracks[1] ?? []
  expect(begun(kick)).toEqual(['0 36 100', '960 36 64', '1140 36 64', '2880 36 100', '3840 36 64', '4020 36 64'])
  expect(new Set(kick.flatMap((event) => ('channel' in event ? [event.channel] : [])))).toEqual(new Set([9]))
  const bass = tracks[5] ?? []
  expect(bass.slice(0, 4)).toMatchObject([
    { type: 'trackName', text: 'Bass' },
    { type: 'programChange', programNumber: 38, channel: 0 },
    { type: 'controller', controllerType: 7, value: 71 },
    { type: 'controller', controllerType: 10, value: 64 },
  ])
  expect(begun(bass)).toEqual(['360 48 100', '840 48 100', '3240 48 100', '3720 48 100'])
})

test('SONG-1.17 twelve that sing keep out of the channel of drums', () => {
  const [lead] = blankSong(1).tracks.filter(({ instrument }) => instrument === 'lead')
  if (!lead) throw new Error('there is a lead')
  const tracks = Array.from({ length: 12 }, (_, at) => ({ ...lead, id: `t${at}` }))
  const channels = written({ ...blankSong(1), tracks })
    .tracks.slice(1)
    .map((events) => events.find((event) => event.type === 'programChange'))
    .map((event) => event && 'channel' in event && event.channel)
  expect(channels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12])
})

test('SONG-1.17 what no program would open is not written', () => {
  const row = Array.from({ length: 64 }, (_, step) => ({ ...cell(step, 60), ratchet: 4 }))
  const lane = Array(128).fill({ pattern: 0, times: 64, transpose: 0 })
  expect(writeMidi({ ...blankSong(1), patterns: [{ length: 64, cells: { kick: row } }], lane })).toBeNull()
})
