// Writes a song as a MIDI file of type 1: once through, with swing, nudges, ratchets and chances as they fall.
import { isPitched } from '../instruments.ts'
import { courseOf } from '../lane.ts'
import type { Song, Strike, Track } from '../song.types.ts'
import { strikesBetween } from '../strikes-between.ts'
import { channelVolume, drumChannel, drumNoteOf, programOf } from './general-midi.ts'
import { chunk, fixed, joined, meta, text, variable } from './midi-bytes.ts'

/** Ticks to a beat; every grid there is divides it. */
const division = 960
/** What programs elsewhere still open; a file of more is not written. */
const mostNotes = 100_000

/** The file; null where the song, played through once, has more than 100 000 notes. */
export function writeMidi(song: Song, title = ''): Uint8Array<ArrayBuffer> | null {
  const strikes = allStrikes(song)
  if (!strikes) return null
  const ticks = division / song.perBeat
  const end = Math.round(courseOf(song, once).length * ticks)
  const byTrack = Map.groupBy(strikes, ({ track }) => track)
  return joined([
    chunk('MThd', [...fixed(1, 2), ...fixed(song.tracks.length + 1, 2), ...fixed(division, 2)]),
    chunk('MTrk', headTrack(song, title, end)),
    ...song.tracks.map((track, at) =>
      chunk('MTrk', noteTrack(track, channelOf(song, at), byTrack.get(track.id) ?? [], ticks, end)),
    ),
  ])
}

const once = { lane: true, once: true } as const

function allStrikes(song: Song): Strike[] | null {
  const length = courseOf(song, once).length
  const all: Strike[] = []
  for (let from = 0; from < length + 2; from += 256) {
    for (const strike of strikesBetween(song, once, from, Math.min(from + 256, length + 2))) all.push(strike)
    if (all.length > mostNotes) return null
  }
  return all
}

/** Each that sings has a channel of its own; there are at most twelve tracks, so there are enough. */
function channelOf({ tracks }: Song, at: number): number {
  const track = tracks[at]
  if (!track || !isPitched(track.instrument)) return drumChannel
  const before = tracks.slice(0, at).filter(({ instrument }) => isPitched(instrument)).length
  return before < drumChannel ? before : before + 1
}

function headTrack({ bpm, beats }: Song, title: string, end: number): number[] {
  return [
    ...(title === '' ? [] : [0, ...text(0x03, title)]),
    0,
    ...meta(0x51, fixed(Math.round(60_000_000 / bpm), 3)),
    0,
    ...meta(0x58, [beats, 2, 24, 8]),
    ...variable(end),
    ...meta(0x2f, []),
  ]
}

interface Timed {
  readonly tick: number
  readonly bytes: readonly number[]
}

function noteTrack(track: Track, channel: number, strikes: readonly Strike[], ticks: number, end: number): number[] {
  const { instrument } = track
  const data = [0, ...text(0x03, track.name)]
  if (isPitched(instrument)) {
    const pan = Math.round(64 + track.pan * 63)
    data.push(0, 0xc0 | channel, programOf(instrument))
    data.push(0, 0xb0 | channel, 7, channelVolume(track.volume), 0, 0xb0 | channel, 10, pan)
  }
  const events = noteEvents(strikes, channel, ticks, (note) =>
    isPitched(instrument) ? note : drumNoteOf(instrument, note),
  )
  let now = 0
  for (const { tick, bytes } of events) {
    data.push(...variable(tick - now), ...bytes)
    now = tick
  }
  data.push(...variable(Math.max(0, end - now)), ...meta(0x2f, []))
  return data
}

/** What begins and ends, in order; a note that is struck again ends before. */
function noteEvents(
  strikes: readonly Strike[],
  channel: number,
  ticks: number,
  noteOf: (note: number) => number,
): Timed[] {
  const events: Timed[] = []
  const sounding = new Map<number, number>()
  const release = (note: number, tick: number): void => {
    events.push({ tick, bytes: [0x80 | channel, note, 64] })
    sounding.delete(note)
  }
  for (const { at, length, note: said, force } of strikes) {
    const note = noteOf(said)
    const tick = Math.round(at * ticks)
    const ends = sounding.get(note)
    if (ends !== undefined) release(note, Math.min(ends, tick))
    events.push({ tick, bytes: [0x90 | channel, note, Math.max(1, Math.round(force * 127))] })
    sounding.set(note, tick + Math.max(1, Math.round(length * ticks)))
  }
  for (const [note, tick] of [...sounding]) release(note, tick)
  // Ends come before beginnings of the same moment, unless a note would end before it began.
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event.tick - b.event.tick || a.index - b.index)
    .map(({ event }) => event)
}
