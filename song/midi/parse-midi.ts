// Reads the bytes of a MIDI file of type 0 or 1, with bounded work whatever they say.
import type { SongFault } from '../song-fault.types.ts'
import { byte, BrokenOff, type MidiCursor, number, slice, variableNumber } from './midi-cursor.ts'
import type { MidiFile } from './midi-file.types.ts'
import { type Gathered, gathering, take } from './midi-events.ts'

/** Larger files are not looked into. */
export const mostMidiBytes = 4_194_304
/** So many events are read; a file of more is refused. */
export const mostMidiEvents = 400_000

export type ParsedMidi = { readonly file: MidiFile } | { readonly faults: readonly SongFault[] }

/** The file's notes and what governs them. */
export function parseMidi(bytes: Uint8Array): ParsedMidi {
  if (bytes.length > mostMidiBytes)
    return fault({ code: 'bytes', path: 'midi', value: bytes.length, most: mostMidiBytes })
  const cursor: MidiCursor = { bytes, at: 0, end: bytes.length }
  const header = readHeader(cursor)
  if ('code' in header) return fault(header)
  const gathered = gathering()
  for (let track = 0; cursor.at < cursor.end; ) {
    const found = nextChunk(cursor)
    if (!found) break
    if (found.name !== 'MTrk') continue
    if (!readTrack(found.inside, track++, gathered))
      return fault({ code: 'many', path: 'midi.events', value: mostMidiEvents, most: mostMidiEvents })
    if (found.isCut) gathered.broken++
  }
  return { file: { division: header.division, ...gathered } }
}

const fault = (one: SongFault): ParsedMidi => ({ faults: [one] })

function readHeader(cursor: MidiCursor): { readonly division: number } | SongFault {
  const found = nextChunk(cursor)
  if (found?.name !== 'MThd' || found.inside.end - found.inside.at < 6)
    return { code: 'midi', path: 'midi', value: null }
  const format = number(found.inside, 2)
  number(found.inside, 2)
  const division = number(found.inside, 2)
  if (format > 1) return { code: 'midi-format', path: 'midi.format', value: format, most: 1 }
  // Beyond the first bit it counts frames of film and not beats.
  if (division === 0 || division >= 0x8000) return { code: 'midi-time', path: 'midi.division', value: division }
  return { division }
}

interface Chunk {
  readonly name: string
  readonly inside: MidiCursor
  /** It says that it is longer than the file. */
  readonly isCut: boolean
}

function nextChunk(cursor: MidiCursor): Chunk | null {
  if (cursor.end - cursor.at < 8) return null
  const name = String.fromCharCode(...slice(cursor, 4))
  const length = number(cursor, 4)
  const there = Math.min(length, cursor.end - cursor.at)
  const inside = { bytes: cursor.bytes, at: cursor.at, end: cursor.at + there }
  cursor.at += there
  return { name, inside, isCut: there < length }
}

/** False where there were too many events. What breaks off leaves what stood before. */
function readTrack(cursor: MidiCursor, track: number, into: Gathered): boolean {
  let tick = 0
  let status = 0
  try {
    while (cursor.at < cursor.end) {
      if (++into.events > mostMidiEvents) return false
      tick += variableNumber(cursor)
      const first = byte(cursor)
      if (first === 0xff) {
        const kind = byte(cursor)
        const data = slice(cursor, variableNumber(cursor))
        if (kind === 0x2f) break
        take.meta(into, { track, tick, kind, data })
      } else if (first === 0xf0 || first === 0xf7) slice(cursor, variableNumber(cursor))
      else if (first >= 0xf1) throw new BrokenOff('an event that no file has')
      else {
        // Without a first byte of its own an event is of the kind of the one before.
        if (first >= 0x80) status = first
        if (status === 0) throw new BrokenOff('an event without a kind')
        const one = first >= 0x80 ? byte(cursor) : first
        const kind = status >> 4
        const two = kind === 0xc || kind === 0xd ? 0 : byte(cursor)
        take.channel(into, { track, tick, kind, channel: status & 0xf, one: one & 0x7f, two: two & 0x7f })
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error
    into.broken++
  }
  take.end(into, tick)
  return true
}
