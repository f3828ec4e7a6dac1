// The tracks that a MIDI file becomes: one for each drum, and one for each channel of each of its own tracks.
import { drums, type Instrument } from '../instruments.ts'
import { songLimits } from '../limits.ts'
import type { Track } from '../song.types.ts'
import { decibelsOf, drumChannel, drumOf, instrumentOf } from './general-midi.ts'
import type { MidiFile, MidiNote } from './midi-file.types.ts'

export interface Voice {
  readonly track: Track
  readonly notes: readonly MidiNote[]
  /** What a note is as one of a cell. */
  readonly noteOf: (note: number) => number
}

/** At most twelve, and how many there were beyond. Where there are more, those with the most notes stay. */
export function voicesOf(file: MidiFile): { readonly voices: readonly Voice[]; readonly left: number } {
  const groups = [...Map.groupBy(file.notes, groupOf).values()]
  const kept = new Set(groups.toSorted((a, b) => b.length - a.length).slice(0, songLimits.tracks))
  const taken = new Map<Instrument, number>()
  const voices = groups
    .filter((notes) => kept.has(notes))
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((notes): Voice => {
      const [first] = notes
      const isDrum = first?.channel === drumChannel
      const instrument = first ? (isDrum ? drumOf(first.note).drum : instrumentOf(first.program)) : 'keys'
      const count = (taken.get(instrument) ?? 0) + 1
      taken.set(instrument, count)
      const own = isDrum ? '' : cleanName(file.names.get(first?.track ?? -1) ?? '')
      return {
        notes,
        noteOf: isDrum ? (note) => drumOf(note).note : (note) => note,
        track: {
          id: count === 1 ? instrument.slice(0, 8) : `${instrument.slice(0, 6)}${count}`,
          name: own === '' ? instrument : own,
          instrument,
          volume: isDrum ? -6 : decibelsOf(file.volumes.get(first?.channel ?? 0) ?? 70),
          pan: isDrum
            ? 0
            : Math.min(1, Math.max(-1, Math.round(((file.pans.get(first?.channel ?? 0) ?? 64) - 64) / 0.63) / 100)) + 0,
          mute: false,
          solo: false,
          reverb: isDrum ? 0 : 0.15,
          delay: 0,
          tone: {},
        },
      }
    })
  return { voices, left: groups.length - voices.length }
}

const groupOf = ({ track, channel, note }: MidiNote): string =>
  channel === drumChannel ? drumOf(note).drum : `${track} ${channel}`

/** Drums first, as a machine has them; then in the order of the file. */
function orderOf([first]: readonly MidiNote[]): number {
  if (!first) return 0
  const drum = first.channel === drumChannel ? drumOf(first.note).drum : null
  return drum ? drums.indexOf(drum) : 100 + first.track * 16 + first.channel
}

const cleanName = (name: string): string =>
  Array.from(name.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ' ').trim())
    .slice(0, songLimits.nameCharacters)
    .join('')
    .trim()
