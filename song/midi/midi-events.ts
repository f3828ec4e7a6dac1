// Gathers what the events of a MIDI file say: notes from their beginnings and ends, names, programs, tempo and metre.
import type { MidiFile, MidiNote } from './midi-file.types.ts'

interface Begun {
  readonly velocity: number
  readonly from: number
  readonly program: number
  readonly track: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

export interface Gathered extends Mutable<Omit<MidiFile, 'division' | 'names' | 'volumes' | 'pans'>> {
  events: number
  readonly names: Map<number, string>
  readonly volumes: Map<number, number>
  readonly pans: Map<number, number>
  readonly programs: Map<number, number>
  /** By channel and note. */
  readonly sounding: Map<number, Begun>
}

/** Nothing yet. */
export const gathering = (): Gathered => ({
  events: 0,
  notes: [],
  tempos: [],
  metres: [],
  names: new Map(),
  volumes: new Map(),
  pans: new Map(),
  programs: new Map(),
  sounding: new Map(),
  broken: 0,
})

interface Meta {
  readonly track: number
  readonly tick: number
  readonly kind: number
  readonly data: Uint8Array
}

interface ChannelEvent {
  readonly track: number
  readonly tick: number
  /** The upper half of its first byte. */
  readonly kind: number
  readonly channel: number
  readonly one: number
  readonly two: number
}

/** What takes in one event, and what ends a track. */
export const take = {
  meta(into: Gathered, { track, tick, kind, data }: Meta): void {
    const [first = 0, second = 0, third = 0] = data
    if (kind === 0x03 && data.length > 0 && !into.names.has(track)) into.names.set(track, textOf(data))
    const micros = first * 65_536 + second * 256 + third
    if (kind === 0x51 && data.length >= 3 && micros > 0) into.tempos.push({ tick, micros })
    if (kind === 0x58 && data.length >= 2 && first > 0 && second <= 6)
      into.metres.push({ tick, beats: first, unit: 2 ** second })
  },
  channel(into: Gathered, { track, tick, kind, channel, one, two }: ChannelEvent): void {
    const key = channel * 128 + one
    if (kind === 0x8 || kind === 0x9) {
      end(into, key, tick)
      if (kind === 0x9 && two > 0)
        into.sounding.set(key, { velocity: two, from: tick, program: into.programs.get(channel) ?? 0, track })
    } else if (kind === 0xc) into.programs.set(channel, one)
    else if (kind === 0xb && one === 7 && !into.volumes.has(channel)) into.volumes.set(channel, two)
    else if (kind === 0xb && one === 10 && !into.pans.has(channel)) into.pans.set(channel, two)
  },
  /** A note that nobody ended ends with its track. */
  end(into: Gathered, tick: number): void {
    for (const key of [...into.sounding.keys()]) end(into, key, tick)
  },
} as const

function end(into: Gathered, key: number, tick: number): void {
  const begun = into.sounding.get(key)
  if (!begun) return
  into.sounding.delete(key)
  const note: MidiNote = { ...begun, channel: key >> 7, note: key & 0x7f, to: tick }
  into.notes.push(note)
}

/** UTF-8 where it is that, else one character a byte, as old programs wrote. */
function textOf(data: Uint8Array): string {
  const short = data.subarray(0, 120)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(short)
  } catch {
    return String.fromCharCode(...short)
  }
}
